<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>リザーブド階層</translation>
    </message>
    <message>
        <source>Provisioned, spilling over</source>
        <translation>プロビジョンド、あふれさせる</translation>
    </message>
    <message>
        <source>Provisioned, queueing</source>
        <translation>プロビジョンド、待たせる</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker リアルタイム</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker 非同期</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker サーバレス</translation>
    </message>
    <message>
        <source>Mixed lanes</source>
        <translation>混合レーン</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>すべてのレーン</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2%3 %)</source>
        <comment>money a month, share of the bill with its sign</comment>
        <translation>%1（%2%3 %）</translation>
    </message>
    <message>
        <source>%1 · p95 %2</source>
        <translation>%1 · p95 %2</translation>
    </message>
    <message>
        <source>Latency binds. At %1 it would cost %2.</source>
        <translation>レイテンシーが制約です。%1 なら %2 になります。</translation>
    </message>
    <message>
        <source>No plan meets all three. At %1 one would, for %2.</source>
        <translation>3 つとも満たす案はありません。%1 なら %2 であります。</translation>
    </message>
    <message>
        <source>Availability binds. At %1 it would cost %2.</source>
        <translation>可用性が制約です。%1 なら %2 になります。</translation>
    </message>
    <message>
        <source>No plan meets all three. With %1 available one would, for %2.</source>
        <translation>3 つとも満たす案はありません。可用性が %1 なら %2 であります。</translation>
    </message>
    <message>
        <source>No plan meets all three. The cheapest that meets the other two costs %1.</source>
        <translation>3 つとも満たす案はありません。他の 2 つを満たす最安の案は %1 です。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>%1 plans searched</source>
        <translation>%1 案を検索</translation>
    </message>
    <message>
        <source>Of %1 plans, confirmed by replay</source>
        <translation>%1 案のうち、リプレイで確認済み</translation>
    </message>
    <message>
        <source>Of %1 plans, replay pending</source>
        <translation>%1 案のうち、リプレイ待ち</translation>
    </message>
    <message>
        <source>%1 · right answers %2</source>
        <translation>%1 · 正答率 %2</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>この案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two settings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The search was stopped: the best so far</source>
        <translation>検索を中止しました: ここまでの最良の案</translation>
    </message>
    <message>
        <source>Of %1 plans, with nothing to replay</source>
        <translation>%1 案中（リプレイ対象なし）</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) locked</source>
        <translation>
            <numerusform>%n 項目をロック中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · coverage %2</source>
        <translation>%1 · 網羅率 %2</translation>
    </message>
    <message>
        <source>%1 · available %2</source>
        <translation>%1 · 可用性 %2</translation>
    </message>
    <message>
        <source>No plan meets two of the three targets. The nearest to all: p95 %1, available %2, %3 a month.</source>
        <translation>3 つの目標のうち 2 つを満たす案もありません。最も近い案：p95 %1、可用性 %2、月額 %3。</translation>
    </message>
    <message>
        <source>No plan can be run: %1</source>
        <translation>実行できる案がありません：%1</translation>
    </message>
    <message>
        <source>No plan can be run with these locks and requirements.</source>
        <translation>このロックと要件では、実行できる案がありません。</translation>
    </message>
    <message>
        <source>Of %1 plans, with too many requests to replay whole</source>
        <translation>%1 案のうち、リクエストが多く、全体は再現できません</translation>
    </message>
    <message>
        <source>Replay refutes the cheapest that meet all three targets. The nearest that it was not asked about: p95 %1, available %2, %3 a month.</source>
        <translation>3 つの目標をすべて満たす最安の案はいずれもリプレイで退けられました。まだ確かめていないうちで最も近い案：p95 %1、可用性 %2、月額 %3。</translation>
    </message>
    <message>
        <source>%1 By closed form alone: not replayed.</source>
        <translation>%1解析式だけの結果で、リプレイでは未確認です。</translation>
    </message>
    <message>
        <source>%1 (%2%3 % of what has a price)</source>
        <comment>money a month, share of the known part of the bill with its sign</comment>
        <translation>%1（価格のある分の %2%3 %）</translation>
    </message>
    <message>
        <source>Replay refutes the cheapest that meet all three targets, and confirms this one: p95 %1, available %2, %3 a month.</source>
        <translation>3 つの目標をすべて満たす最も安い案はリプレイで否定され、次の案が確認されました：p95 %1、可用性 %2、月 %3。</translation>
    </message>
    <message>
        <source>No plan reaches the floor of right answers, %1: the most is %2. Lower the floor, free what is locked or take another model.</source>
        <translation>正答率の下限 %1 に届く案はありません。最高は %2 です。下限を下げるか、ロックを外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>No plan keeps data in “%1”. Free the Region and the inference profile, or let data stay elsewhere.</source>
        <translation>データを「%1」に置ける案はありません。リージョンと推論プロファイルのロックを外すか、データの所在地を変えてください。</translation>
    </message>
    <message>
        <source>No Region of “%1”, where data must stay, offers a model. Let data stay in one of these: %2.</source>
        <translation>データを置く必要がある「%1」には、モデルを提供するリージョンがありません。所在地を次のいずれかにしてください：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two geographies</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No plan reaches the floor of coverage, %1: the most is %2. Lower the floor or free what is locked.</source>
        <translation>検索が満たす回答の下限 %1 に届く案はありません。最高は %2 です。下限を下げるか、ロックを外してください。</translation>
    </message>
    <message>
        <source>No plan cuts as few answers as %1: the least is %2. Allow so many or free what is locked.</source>
        <translation>途中で切れる回答を %1 に抑えられる案はありません。最低は %2 です。そこまで許すか、ロックを外してください。</translation>
    </message>
    <message>
        <source>No plan recovers within the RTO, %1: the fastest takes %2. Allow so long or free what is locked.</source>
        <translation>RTO の %1 以内に復旧できる案はありません。最短は %2 です。そこまで許すか、ロックを外してください。</translation>
    </message>
    <message>
        <source>No plan loses as little data as the RPO, %1: the least is %2. Allow so much or free what is locked.</source>
        <translation>失うデータを RPO の %1 分に抑えられる案はありません。最小は %2 分です。そこまで許すか、ロックを外してください。</translation>
    </message>
    <message>
        <source>No plan is done by the deadline, %1: the fastest takes %2. Allow so long or free what is locked.</source>
        <translation>期限の %1 以内に終わる案はありません。最短は %2 です。そこまで許すか、ロックを外してください。</translation>
    </message>
    <message>
        <source>Allow all of this together, or free what is locked.</source>
        <translation>以上をすべて同時に緩めるか、ロックを外してください。</translation>
    </message>
    <message>
        <source>Enter what is missing among the prices, or import newer ones.</source>
        <translation>足りない価格を入力するか、新しい価格を取り込んでください。</translation>
    </message>
    <message>
        <source>Change this in the plan, or free what is locked.</source>
        <translation>案のこの点を変えるか、ロックを外してください。</translation>
    </message>
</context>
<context>
    <name>AnkiFileText</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnkiText</name>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The file is larger than a deck may be.</source>
        <translation>ファイルがデッキの上限を超えています。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The file holds no note with a front and a back.</source>
        <translation>表と裏のあるノートがファイルにありません。</translation>
    </message>
    <message>
        <source>The file is no Anki package.</source>
        <translation>ファイルが Anki のパッケージではありません。</translation>
    </message>
    <message>
        <source>The archive holds no collection of Anki&apos;s.</source>
        <translation>アーカイブに Anki のコレクションがありません。</translation>
    </message>
    <message>
        <source>The package is of a newer Anki. Export it again there with “Support older Anki versions”, or as a text file.</source>
        <translation>このパッケージは新しい Anki のものです。Anki で「古いバージョンの Anki をサポート」（Support older Anki versions）を選んで書き出し直すか、テキストファイルとして書き出してください。</translation>
    </message>
    <message>
        <source>The collection in the package is damaged: %1</source>
        <translation>パッケージ内のコレクションが壊れています: %1</translation>
    </message>
</context>
<context>
    <name>AssumptionText</name>
    <message>
        <source>%1: time before the prompt is read</source>
        <translation>%1: プロンプト読み込み前の時間</translation>
    </message>
    <message>
        <source>%1: prompt tokens read a second</source>
        <translation>%1: 1 秒に読むプロンプトトークン</translation>
    </message>
    <message>
        <source>%1: time for each output token</source>
        <translation>%1: 出力トークン 1 個の時間</translation>
    </message>
    <message>
        <source>%1: share of right answers</source>
        <translation>%1: 正答の割合</translation>
    </message>
    <message>
        <source>Price of “%1” in %2</source>
        <translation>%2 での「%1」の価格</translation>
    </message>
    <message>
        <source>Round trip of users in %1 to %2</source>
        <translation>%1 のユーザーから %2 までの往復時間</translation>
    </message>
</context>
<context>
    <name>BreakEvens</name>
    <message>
        <source>requests a month</source>
        <translation>月間リクエスト数</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>モデルユニット</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>The Reserved tier</source>
        <translation>リザーブド階層</translation>
    </message>
    <message>
        <source>Serverless inference (container as in Serving)</source>
        <translation>サーバレス推論（コンテナは「提供方法」のとおり）</translation>
    </message>
    <message>
        <source>a real-time endpoint</source>
        <translation>リアルタイムエンドポイント</translation>
    </message>
    <message>
        <source>Batch inference</source>
        <translation>バッチ推論</translation>
    </message>
    <message>
        <source>requests a month that may wait</source>
        <translation>件の後回しにできるリクエスト/月</translation>
    </message>
    <message>
        <source>A custom model</source>
        <translation>カスタムモデル</translation>
    </message>
    <message>
        <source>the base model with retrieval and a good prompt</source>
        <translation>検索と良いプロンプトを備えた基盤モデル</translation>
    </message>
    <message>
        <source>One Region</source>
        <translation>単一リージョン</translation>
    </message>
    <message>
        <source>a second Region</source>
        <translation>2 つ目のリージョン</translation>
    </message>
    <message>
        <source>USD an hour of downtime</source>
        <translation>USD/停止 1 時間</translation>
    </message>
    <message>
        <source>%1: cheaper than %2 from %3 %4 on.</source>
        <translation>%1：%3 %4以上では%2より安くなります。</translation>
    </message>
    <message>
        <source>%1: dearer than %2 from %3 %4 on.</source>
        <translation>%1：%3 %4以上では%2より高くなります。</translation>
    </message>
    <message>
        <source>%1: always cheaper than %2.</source>
        <translation>%1：常に%2より安くなります。</translation>
    </message>
    <message>
        <source>%1: always dearer than %2.</source>
        <translation>%1：常に%2より高くなります。</translation>
    </message>
    <message>
        <source>%1: as dear as %2.</source>
        <translation>%1：%2と費用は同じです。</translation>
    </message>
    <message>
        <source>%1 against %2: no comparison. %3</source>
        <translation>%1と%2：比較できません。%3</translation>
    </message>
    <message>
        <source>it is not offered for this model.</source>
        <translation>このモデルには提供されていません。</translation>
    </message>
    <message>
        <source>model units</source>
        <translation>モデルユニット</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>リザーブド階層</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>サーバレス</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>custom model</source>
        <translation>カスタムモデル</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>one Region</source>
        <translation>1 リージョン</translation>
    </message>
    <message>
        <source>two Regions</source>
        <translation>2 リージョン</translation>
    </message>
</context>
<context>
    <name>CalibrateText</name>
    <message>
        <source>--predict needs numbers of calls in flight above 0, such as 2,8,32; not “%1”</source>
        <translation>--predict には 2,8,32 のような 0 より大きい同時呼び出し数が必要です。「%1」は使えません</translation>
    </message>
    <message>
        <source>at least two rows are needed</source>
        <translation>少なくとも 2 行が必要です</translation>
    </message>
    <message>
        <source>a figure is too small or too large to reckon with</source>
        <translation>計算できないほど小さい、または大きい数値があります</translation>
    </message>
    <message>
        <source>the table has no latency</source>
        <translation>表にレイテンシーがありません</translation>
    </message>
    <message>
        <source>a figure is given in some rows only</source>
        <translation>一部の行にしかない数値があります</translation>
    </message>
    <message>
        <source>two rows for the same number of calls in flight differ</source>
        <translation>同じ同時呼び出し数の 2 つの行が食い違っています</translation>
    </message>
    <message>
        <source>An output token takes %1 ms, and %2 ms more for each call in flight.</source>
        <translation>出力トークン 1 個に %1 ms、同時呼び出し 1 件ごとにさらに %2 ms かかります。</translation>
    </message>
    <message>
        <source>A call takes %1 ms, and %2 ms more for each call in flight.</source>
        <translation>呼び出し 1 件に %1 ms、同時呼び出し 1 件ごとにさらに %2 ms かかります。</translation>
    </message>
    <message>
        <source>Throughput has not levelled off in this table.</source>
        <translation>この表の範囲では、スループットはまだ頭打ちになっていません。</translation>
    </message>
    <message>
        <source>Throughput levels off at about %1 calls in flight.</source>
        <translation>スループットは同時呼び出し約 %1 件で頭打ちになります。</translation>
    </message>
    <message>
        <source>Throughput levels off at about %1 calls in flight, beyond the last row.</source>
        <translation>スループットは同時呼び出し約 %1 件で頭打ちになります。これは表の最後の行を超えています。</translation>
    </message>
    <message>
        <source>The table has no throughput; it follows from latency by Little&apos;s law.</source>
        <translation>表にスループットがないため、リトルの法則によりレイテンシーから求めました。</translation>
    </message>
    <message>
        <source>Rows predicted from the others: mean error of latency %1, of throughput %2.</source>
        <translation>ほかの行から各行を予測した平均誤差: レイテンシー %1、スループット %2。</translation>
    </message>
    <message>
        <source>There are too few rows to predict one from the others.</source>
        <translation>行が少なすぎるため、ほかの行から予測できません。</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>同時呼び出し数</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>平均レイテンシー</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation>レイテンシーの中央値</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>毎秒の呼び出し数</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Figures as a &amp;table …</source>
        <translation>数値を表で見る(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures …</source>
        <translation>画像または数値を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>印刷(&amp;P) …</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, escalates to %2</source>
        <translation>%1、%2 へエスカレーション</translation>
    </message>
    <message numerus="yes">
        <source>%n model unit(s) in core hours</source>
        <translation>
            <numerusform>コア時間にモデルユニット %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Top-K %1, chunk %2</source>
        <translation>Top-K %1、チャンク %2</translation>
    </message>
    <message>
        <source>Prompt cache on</source>
        <translation>プロンプトキャッシュ オン</translation>
    </message>
    <message>
        <source>%1 a month · %2 · success %3</source>
        <translation>月 %1 · %2 · 正答率 %3</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>実現可能</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>実現不可</translation>
    </message>
    <message>
        <source>front</source>
        <translation>フロント</translation>
    </message>
    <message>
        <source>Cost against latency</source>
        <translation>コストとレイテンシー</translation>
    </message>
    <message>
        <source>USD a month (log)</source>
        <translation>USD/月（対数）</translation>
    </message>
    <message>
        <source>No plan can be priced: see the gaps.</source>
        <translation>価格を出せる案がありません。欠けている価格を確認してください。</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>現在の案</translation>
    </message>
    <message>
        <source>cheapest that meets all</source>
        <translation>全目標を満たす最安</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>費用の内訳</translation>
    </message>
    <message>
        <source>USD a month, by line</source>
        <translation>USD/月、項目別</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD/月</translation>
    </message>
    <message>
        <source>Nothing is priced yet: see the gaps.</source>
        <translation>価格がまだありません。欠けている価格を確認してください。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The largest line is %1 with %2 of %3 a month.</source>
        <translation>最大の項目は%1で、月 %3 のうち %2 です。</translation>
    </message>
    <message>
        <source>The week: demand and capacity</source>
        <translation>1 週間の需要と容量</translation>
    </message>
    <message>
        <source>1,000 tokens/min</source>
        <translation>千トークン/分</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需要</translation>
    </message>
    <message numerus="yes">
        <source>provisioned, %n model unit(s)</source>
        <translation>
            <numerusform>プロビジョンド、%n ユニット</numerusform>
        </translation>
    </message>
    <message>
        <source>on-demand quota</source>
        <translation>オンデマンドのクォータ</translation>
    </message>
    <message numerus="yes">
        <source>Demand peaks on %1 with %2 thousand tokens a minute; %n hour(s) of the week are throttled.</source>
        <translation>
            <numerusform>需要のピークは %1、毎分 %2 千トークン。1 週間のうち %n 時間がスロットリングされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>解析式</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>% of requests</source>
        <translation>リクエストの %</translation>
    </message>
    <message>
        <source>No latency without a model and a Region.</source>
        <translation>モデルとリージョンがないとレイテンシーは求まりません。</translation>
    </message>
    <message>
        <source>replay pending …</source>
        <translation>リプレイ計算中 …</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Half of the requests take at most %1, 95 % at most %2, 99 % at most %3; the target is %4.</source>
        <translation>リクエストの半分は %1 以内、95 % は %2 以内、99 % は %3 以内。目標は %4 です。</translation>
    </message>
    <message numerus="yes">
        <source>replay of the trace, %Ln request(s)</source>
        <translation>
            <numerusform>トレースのリプレイ、%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replay of %Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリプレイ</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan around this one keeps up with its busiest hours: latency has no bound.</source>
        <translation>この案の周りに、最も混む時間帯に追いつく案がありません。レイテンシーは際限なく延びます。</translation>
    </message>
    <message>
        <source>%1 (%2, log)</source>
        <translation>%1（%2、対数）</translation>
    </message>
    <message>
        <source>current plan: latency without bound</source>
        <translation>現在の案: レイテンシーに上限なし</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>試用中</translation>
    </message>
    <message>
        <source>time to first token (%1, log)</source>
        <translation>最初のトークンまでの時間（%1、対数）</translation>
    </message>
    <message>
        <source>time to the whole answer (%1, log)</source>
        <translation>回答完了までの時間（%1、対数）</translation>
    </message>
    <message>
        <source>throttled hours</source>
        <translation>スロットリングの時間帯</translation>
    </message>
    <message>
        <source>%1 plans searched</source>
        <translation>%1 案を検索</translation>
    </message>
    <message>
        <source>%1 plans, searching…</source>
        <translation>%1 案、検索中…</translation>
    </message>
    <message>
        <source>Of %1 plans the cheapest that meets all targets costs %2 a month at %3.</source>
        <translation>%1 案のうち、すべての目標を満たす最安の案は月額 %2、レイテンシーは %3 です。</translation>
    </message>
    <message>
        <source>None of %1 plans meets all targets.</source>
        <translation>%1 案のうち、すべての目標を満たすものはありません。</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>No tier has a price: see the gaps.</source>
        <translation>価格のある階層がありません: 欠落をご覧ください。</translation>
    </message>
    <message>
        <source>%1 for each minute avoided</source>
        <translation>停止を 1 分減らすごとに %1</translation>
    </message>
    <message>
        <source>From %1 for %2 a month to %3 for %4.</source>
        <translation>月 %2 の %1 から %4 の %3 まで。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>money, from an input&apos;s low end to its high end</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values of an input</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>“%1” moves the cost most: %2.</source>
        <translation>コストを最も動かすのは「%1」です: %2。</translation>
    </message>
    <message>
        <source>No two ways can be compared: a price is missing, or none is offered.</source>
        <translation>比較できる方式がありません: 価格がないか、提供されていません。</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（対数）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>eight of ten draws</source>
        <translation>10 回中 8 回の抽出</translation>
    </message>
    <message>
        <source>chunk (tokens, log)</source>
        <translation>チャンク（トークン、対数）</translation>
    </message>
    <message>
        <source>tokens retrieved for all facts</source>
        <translation>全事実の検索に要るトークン</translation>
    </message>
    <message>
        <source>least: %1</source>
        <translation>最少: %1</translation>
    </message>
    <message>
        <source>Fewest tokens with chunks of %1; the plan&apos;s %2 take %3 times as many.</source>
        <translation>チャンクが %1 のときトークンが最少です。この案の %2 ではその %3 倍です。</translation>
    </message>
    <message>
        <source>step limit</source>
        <translation>ステップ上限</translation>
    </message>
    <message>
        <source>From %1 with one step to %2 with at most %3.</source>
        <translation>1 ステップの %1 から最大 %3 ステップの %2 まで。</translation>
    </message>
    <message>
        <source>The price of a nine</source>
        <translation>「9」を 1 つ増やす値段</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>コストを動かす要因</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>損益分岐</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>チャンクの大きさ</translation>
    </message>
    <message>
        <source>Bill by agent steps</source>
        <translation>エージェントのステップ別請求額</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>This plan retrieves nothing.</source>
        <translation>この案は検索を行いません。</translation>
    </message>
    <message>
        <source>USD and minutes down a month</source>
        <translation>月額 USD と停止時間（分）</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>money, minutes down a month</comment>
        <translation>%1・%2 分</translation>
    </message>
    <message>
        <source>swing, USD a month</source>
        <translation>振れ幅、USD/月</translation>
    </message>
    <message>
        <source>details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Cost against latency, by plan</source>
        <translation>案ごとのコストとレイテンシー</translation>
    </message>
    <message>
        <source>No plan has both a price and a latency.</source>
        <translation>価格とレイテンシーの両方がそろう案がありません。</translation>
    </message>
    <message>
        <source>%1: %2 a month · %3</source>
        <translation>%1: 月額 %2 · %3</translation>
    </message>
    <message>
        <source>The cheapest of these plans that meets all targets is %1.</source>
        <translation>すべての目標を満たす最安の案は「%1」です。</translation>
    </message>
    <message>
        <source>None of these plans meets all targets.</source>
        <translation>すべての目標を満たす案はこの中にありません。</translation>
    </message>
    <message>
        <source>Bills side by side</source>
        <translation>請求の比較</translation>
    </message>
    <message>
        <source>%1 and a gap</source>
        <translation>%1、欠けた価格あり</translation>
    </message>
    <message>
        <source>The smallest bill is that of %1: %2 a month.</source>
        <translation>請求が最も少ないのは「%1」で、月額 %2 です。</translation>
    </message>
    <message>
        <source>Latency, plan by plan</source>
        <translation>案ごとのレイテンシー</translation>
    </message>
    <message>
        <source>The fastest at the 95th percentile is %1 with %2.</source>
        <translation>95 パーセンタイルで最も速いのは「%1」の %2 です。</translation>
    </message>
    <message>
        <source>No bill is complete: prices are missing.</source>
        <translation>どの請求も完全ではありません。料金が足りません。</translation>
    </message>
    <message>
        <source>eight of ten of the draws that have a cost</source>
        <translation>コストのある抽出の 8 割</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>
            <numerusform>%n か月後: 中央値は %1、%4は %2～%3 です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>%n argument(s) expected</source>
        <translation>
            <numerusform>引数は %n 個必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n 個が与えられました</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not “%4”</source>
        <translation>--%1 には %2 から %3 の数が必要です（「%4」は不可）</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2); nothing was changed</source>
        <translation>%1: 書き込めません（%2）。何も変更していません</translation>
    </message>
    <message>
        <source>option %1 is missing</source>
        <translation>オプション %1 がありません</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”</source>
        <translation>--%1 には整数が必要です（「%2」は不可）</translation>
    </message>
    <message>
        <source>%1: this is a project; it was not overwritten</source>
        <translation>%1: これはプロジェクトです。上書きしていません</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1、良い</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1、悪い</translation>
    </message>
    <message>
        <source>cannot be built</source>
        <translation>構築不可</translation>
    </message>
    <message>
        <source>meets all targets</source>
        <translation>全目標を達成</translation>
    </message>
    <message numerus="yes">
        <source>misses %n target(s)</source>
        <translation>
            <numerusform>%n 項目が未達</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>可用性（設計）</translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation>月間ダウンタイム</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正答率</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>1,000 件あたり</translation>
    </message>
    <message>
        <source>Bill, USD a month</source>
        <translation>請求、USD/月</translation>
    </message>
    <message>
        <source>Decisions that differ</source>
        <translation>異なる決定</translation>
    </message>
    <message>
        <source>No decision differs.</source>
        <translation>決定に違いはありません。</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Throttled calls</source>
        <translation>スロットリング</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>schema %1 is not known to this version</source>
        <translation>このバージョンはスキーマ %1 を扱えません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be</source>
        <translation>%1 の値が正しくありません</translation>
    </message>
    <message>
        <source>%1 lacks a language</source>
        <translation>%1 に足りない言語があります</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 が重複しています</translation>
    </message>
    <message>
        <source>%1 names what does not exist</source>
        <translation>%1 が存在しないものを指しています</translation>
    </message>
    <message>
        <source>%1 are too few, too many, or wrongly marked</source>
        <translation>%1 の数か正誤の指定が正しくありません</translation>
    </message>
</context>
<context>
    <name>DialogText</name>
    <message>
        <source>Import a trace</source>
        <translation>トレースのインポート</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトの保存</translation>
    </message>
    <message>
        <source>Save?</source>
        <translation>保存しますか？</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>About Tenbin</source>
        <translation>Tenbin について</translation>
    </message>
    <message>
        <source>Tenbin 天秤 %1

A planner for the cost trade-offs of generative-AI workloads on AWS.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tenbin 天秤 %1

AWS の生成 AI ワークロードのコストトレードオフを計画するツールです。
GNU 一般公衆利用許諾書 バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Tenbin projects</source>
        <translation>Tenbin プロジェクト</translation>
    </message>
    <message>
        <source>Request traces</source>
        <translation>リクエストのトレース</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>Pictures and figures</source>
        <translation>図と数値</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>ブラウザー用ページ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>Price files</source>
        <translation>料金ファイル</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>料金の取り込み</translation>
    </message>
    <message>
        <source>Anki decks</source>
        <translation>Anki のデッキ</translation>
    </message>
    <message>
        <source>Import a deck</source>
        <translation>デッキを取り込む</translation>
    </message>
    <message>
        <source>Export the cards</source>
        <translation>カードを書き出す</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>料金を保存</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>グラフを印刷</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>remove workload</source>
        <translation>ワークロードを削除</translation>
    </message>
    <message>
        <source>add plan %1</source>
        <translation>案 %1 を追加</translation>
    </message>
    <message>
        <source>remove plan</source>
        <translation>案を削除</translation>
    </message>
    <message>
        <source>adopt plan</source>
        <translation>案を採用</translation>
    </message>
    <message>
        <source>select workload</source>
        <translation>ワークロードを選択</translation>
    </message>
    <message>
        <source>select plan</source>
        <translation>案を選択</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>import trace</source>
        <translation>トレースのインポート</translation>
    </message>
    <message>
        <source>targets and the plan that follows</source>
        <translation>目標とそれに従う案</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 をロック</translation>
    </message>
    <message>
        <source>unlock %1</source>
        <translation>%1 のロックを解除</translation>
    </message>
</context>
<context>
    <name>EvaluateText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>月額合計</translation>
    </message>
    <message>
        <source>Priced part (a price is missing)</source>
        <translation>価格のある部分（価格に欠けあり）</translation>
    </message>
    <message>
        <source>%1: %2; availability by design %3; right answers %4</source>
        <translation>%1: %2、設計上の可用性 %3、正答率 %4</translation>
    </message>
    <message>
        <source>Meets all targets.</source>
        <translation>すべての目標を満たします。</translation>
    </message>
    <message>
        <source>Does not meet all targets.</source>
        <translation>満たさない目標があります。</translation>
    </message>
    <message numerus="yes">
        <source>Replay of %Ln request(s): first token p50 %1, p95 %2, p99 %3</source>
        <translation>
            <numerusform>%Ln 件のリプレイ: 最初のトークン p50 %1、p95 %2、p99 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: nothing queues on this lane.</source>
        <translation>リプレイ: このレーンでは待ち行列ができません。</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>リプレイ: %1</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>right answers fall below their floor.</source>
        <translation>正答率が下限を下回ります。</translation>
    </message>
    <message>
        <source>coverage falls below its floor.</source>
        <translation>カバー率が下限を下回ります。</translation>
    </message>
    <message>
        <source>too many answers are cut.</source>
        <translation>途中で切れる回答が多すぎます。</translation>
    </message>
    <message>
        <source>a lane never catches up.</source>
        <translation>処理が追いつかないレーンがあります。</translation>
    </message>
    <message>
        <source>a call outgrows the context window.</source>
        <translation>コンテキストウィンドウを超える呼び出しがあります。</translation>
    </message>
    <message>
        <source>a limit of the plan is broken.</source>
        <translation>案の制限のいずれかを超えます。</translation>
    </message>
    <message>
        <source>In %1 of draws it cannot be run, mostly because of this: %2</source>
        <translation>抽出の %1 では実現できません。主な理由：%2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 to %5</source>
        <translation>%1 %2～%3：%4～%5</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>効果のある変更</translation>
    </message>
    <message>
        <source>Break-evens</source>
        <translation>損益分岐点</translation>
    </message>
    <message>
        <source>What moves the cost most</source>
        <translation>費用を最も動かすもの</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message numerus="yes">
        <source>How sure: %Ln draw(s) of all ranges</source>
        <translation>
            <numerusform>確からしさ：すべての範囲から %Ln 回抽出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change and what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The exam&apos;s rules, and this workload</source>
        <translation>試験の規則とこのワークロード</translation>
    </message>
    <message numerus="yes">
        <source>The plan meets all targets in %1 of draws; in %2 it does and no rival that does costs less. Rivals: %Ln plan(s), the front and what is one step around.</source>
        <translation>
            <numerusform>抽出の %1 ですべての目標を満たし、%2 では満たしたうえで、目標を満たすより安い対案がありません。対案は %Ln 案で、フロント上の案と、この案から一つだけ変えた案です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No single change meets all targets. The cheapest plan that does costs %1 a month: %2.</source>
        <translation>1 か所の変更ではすべての目標を満たせません。満たす最安の案は月額 %1 です：%2。</translation>
    </message>
    <message>
        <source>Why this plan cannot be run</source>
        <translation>この案が実行できない理由</translation>
    </message>
    <message>
        <source>Cost a month: %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>月額費用：中央値 %1、%4は %2～%3。</translation>
    </message>
    <message>
        <source>%1: %2 in the middle, %3 to %4 in %5.</source>
        <comment>in so many of the draws</comment>
        <translation>%1：中央値 %2、%5は %3～%4。</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>
            <numerusform>%n か月目：中央値 %1、%4は %2～%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>--range %1: PATH=LOW..HIGH is needed</source>
        <translation>--range %1：PATH=LOW..HIGH の形式が必要です</translation>
    </message>
    <message>
        <source>--range %1: needs a number&apos;s path, and limits within its own around the present value</source>
        <translation>--range %1：数値フィールドのパスと、許される範囲内で現在の値を含む上下限が必要です</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The report was not written to %1: %2. The project is as it was.</source>
        <translation>レポートを %1 に書き込めません: %2。プロジェクトはそのままです。</translation>
    </message>
    <message>
        <source>%1 is a project; the report was not written over it.</source>
        <translation>%1 はプロジェクトです。レポートで上書きしていません。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Tenbin&apos;s assumption; replace it by a measurement</source>
        <translation>Tenbin の前提。実測値に置き換えてください</translation>
    </message>
    <message>
        <source>Hours in a month</source>
        <translation>1 か月の時間数</translation>
    </message>
    <message>
        <source>AWS Pricing Calculator&apos;s convention</source>
        <translation>AWS Pricing Calculator の慣例</translation>
    </message>
    <message>
        <source>Best retrieval precision</source>
        <translation>検索精度の上限</translation>
    </message>
    <message>
        <source>Chunk size at which precision saturates</source>
        <translation>精度が飽和するチャンク</translation>
    </message>
    <message>
        <source>Time of a retrieval</source>
        <translation>検索 1 回の時間</translation>
    </message>
    <message>
        <source>Time in gateway and application</source>
        <translation>ゲートウェイとアプリの時間</translation>
    </message>
    <message>
        <source>Time of the guardrails</source>
        <translation>ガードレールの時間</translation>
    </message>
    <message>
        <source>Jitter of on-demand first tokens (CV)</source>
        <translation>オンデマンドの最初のトークンの揺らぎ（CV）</translation>
    </message>
    <message>
        <source>Jitter of provisioned first tokens (CV)</source>
        <translation>プロビジョンドの最初のトークンの揺らぎ（CV）</translation>
    </message>
    <message>
        <source>Time of the cascade&apos;s verifier</source>
        <translation>カスケード検証の時間</translation>
    </message>
    <message>
        <source>Pause between a session&apos;s turns</source>
        <translation>ターンの間隔</translation>
    </message>
    <message>
        <source>Calls that fail or are unusable</source>
        <translation>失敗または使えない呼び出し</translation>
    </message>
    <message>
        <source>Correlation of two models&apos; outcomes (phi)</source>
        <translation>2 モデルの結果の相関（phi）</translation>
    </message>
    <message>
        <source>RouteLLM&apos;s published outcomes on GSM8K, 1,319 questions</source>
        <translation>RouteLLM が公表した GSM8K の結果、1,319 問</translation>
    </message>
    <message>
        <source>Wrong answers that the verifier catches</source>
        <translation>検証が見つける誤答</translation>
    </message>
    <message>
        <source>Right answers that the verifier sends on</source>
        <translation>検証が誤って送る正答</translation>
    </message>
    <message>
        <source>Turnaround that batch promises</source>
        <translation>バッチが約束する所要時間</translation>
    </message>
    <message>
        <source>Amazon Bedrock batch inference: default timeout of 24 hours</source>
        <translation>Amazon Bedrock のバッチ推論: 既定のタイムアウト 24 時間</translation>
    </message>
    <message>
        <source>Mean outage of a Region</source>
        <translation>リージョン障害の平均時間</translation>
    </message>
    <message>
        <source>Failovers that succeed</source>
        <translation>成功するフェイルオーバー</translation>
    </message>
    <message>
        <source>Time to detect an outage</source>
        <translation>障害検知の時間</translation>
    </message>
    <message>
        <source>Outages with a common cause</source>
        <translation>共通原因の障害</translation>
    </message>
    <message>
        <source>Unavailability of one AZ</source>
        <translation>AZ 1 つの非稼働率</translation>
    </message>
    <message>
        <source>Availability of a service without an SLA</source>
        <translation>SLA のないサービスの可用性</translation>
    </message>
    <message>
        <source>Work to operate another Region</source>
        <translation>追加リージョンの運用工数</translation>
    </message>
    <message>
        <source>Rate of that work</source>
        <translation>その工数の単価</translation>
    </message>
    <message>
        <source>Log bytes for each token</source>
        <translation>1 トークンのログバイト</translation>
    </message>
    <message>
        <source>Index bytes for each chunk</source>
        <translation>1 チャンクの索引バイト</translation>
    </message>
    <message>
        <source>Latency target (p95)</source>
        <translation>レイテンシー目標（p95）</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>可用性目標</translation>
    </message>
    <message>
        <source>Monthly cost target</source>
        <translation>月額コスト目標</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Provisioned Throughput</source>
        <translation>プロビジョンドスループット</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>リザーブド階層</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>フレックス</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>コミットなし</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>6 か月</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待たせる</translation>
    </message>
    <message>
        <source>Spill to on-demand</source>
        <translation>オンデマンドへあふれさせる</translation>
    </message>
    <message>
        <source>OpenSearch Serverless</source>
        <translation>OpenSearch Serverless</translation>
    </message>
    <message>
        <source>Aurora pgvector</source>
        <translation>Aurora pgvector</translation>
    </message>
    <message>
        <source>Single AZ</source>
        <translation>単一 AZ</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>マルチ AZ</translation>
    </message>
    <message>
        <source>Cross-Region standby</source>
        <translation>クロスリージョンスタンバイ</translation>
    </message>
    <message>
        <source>Multi-Region active-active</source>
        <translation>マルチリージョン アクティブ/アクティブ</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>バックアップと復元</translation>
    </message>
    <message>
        <source>Pilot light</source>
        <translation>パイロットライト</translation>
    </message>
    <message>
        <source>Warm standby</source>
        <translation>ウォームスタンバイ</translation>
    </message>
    <message>
        <source>In-Region</source>
        <translation>リージョン内</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>地理的</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>案の名前</translation>
    </message>
    <message>
        <source>Max output</source>
        <translation>最大出力</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>プロンプトキャッシュ</translation>
    </message>
    <message>
        <source>Cache for one hour</source>
        <translation>1 時間キャッシュ</translation>
    </message>
    <message>
        <source>System prompt cut by</source>
        <translation>システムプロンプトの圧縮</translation>
    </message>
    <message>
        <source>Saved by an output template</source>
        <translation>出力テンプレートの節約</translation>
    </message>
    <message>
        <source>Answered from the hot-answer cache</source>
        <translation>定番回答キャッシュで回答</translation>
    </message>
    <message>
        <source>Retrieve (RAG)</source>
        <translation>検索拡張生成（RAG）</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Overlap of chunks</source>
        <translation>チャンクの重なり</translation>
    </message>
    <message>
        <source>Citation of a chunk</source>
        <translation>チャンクの引用</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>ベクトルストア</translation>
    </message>
    <message>
        <source>Size of the vector store</source>
        <translation>ベクトルストアの規模</translation>
    </message>
    <message>
        <source>Model calls a turn</source>
        <translation>1 ターンのモデル呼び出し</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>ステップの上限</translation>
    </message>
    <message>
        <source>Tool result of a step</source>
        <translation>1 ステップのツール結果</translation>
    </message>
    <message>
        <source>Retries of a failed call</source>
        <translation>失敗時の再試行</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>最初のモデル</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>エスカレーション先</translation>
    </message>
    <message>
        <source>Core hours</source>
        <translation>コア時間</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>モデルユニット</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>Throughput of a model unit</source>
        <translation>モデルユニットのスループット</translation>
    </message>
    <message>
        <source>Not published; the user&apos;s own measurement</source>
        <translation>非公表。ユーザー自身の測定値</translation>
    </message>
    <message>
        <source>When the lane is full</source>
        <translation>レーンが満杯のとき</translation>
    </message>
    <message>
        <source>Core hours from</source>
        <translation>コア時間の開始</translation>
    </message>
    <message>
        <source>Core hours until</source>
        <translation>コア時間の終了</translation>
    </message>
    <message>
        <source>First core day (0: Monday)</source>
        <translation>コアの最初の曜日（0: 月曜）</translation>
    </message>
    <message>
        <source>Last core day (6: Sunday)</source>
        <translation>コアの最後の曜日（6: 日曜）</translation>
    </message>
    <message>
        <source>Reserved input</source>
        <translation>リザーブド入力</translation>
    </message>
    <message>
        <source>Reserved output</source>
        <translation>リザーブド出力</translation>
    </message>
    <message>
        <source>Reserved for (1 or 3)</source>
        <translation>リザーブド期間（1 か 3）</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>その他の時間</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>サービス階層</translation>
    </message>
    <message>
        <source>Work that can wait, on</source>
        <translation>後回しの処理のレーン</translation>
    </message>
    <message>
        <source>Service tier of that work</source>
        <translation>その処理のサービス階層</translation>
    </message>
    <message>
        <source>Account quota, requests (0: default)</source>
        <translation>アカウントのクォータ、件数（0: 既定）</translation>
    </message>
    <message>
        <source>Account quota, tokens (0: default)</source>
        <translation>アカウントのクォータ、トークン（0: 既定）</translation>
    </message>
    <message>
        <source>Attempts of a throttled call</source>
        <translation>スロットリング時の試行回数</translation>
    </message>
    <message>
        <source>Common SDK default: four attempts, full jitter</source>
        <translation>一般的な SDK の既定: 4 回試行、完全ジッター</translation>
    </message>
    <message>
        <source>First back-off</source>
        <translation>最初のバックオフ</translation>
    </message>
    <message>
        <source>Longest back-off</source>
        <translation>最長のバックオフ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Inference profile</source>
        <translation>推論プロファイル</translation>
    </message>
    <message>
        <source>Availability tier</source>
        <translation>可用性の階層</translation>
    </message>
    <message>
        <source>Second Region</source>
        <translation>第 2 リージョン</translation>
    </message>
    <message>
        <source>Kind of standby</source>
        <translation>スタンバイの種類</translation>
    </message>
    <message>
        <source>Content filter</source>
        <translation>コンテンツフィルター</translation>
    </message>
    <message>
        <source>Denied topics</source>
        <translation>拒否トピック</translation>
    </message>
    <message>
        <source>Personal data (PII)</source>
        <translation>個人情報（PII）</translation>
    </message>
    <message>
        <source>Contextual grounding</source>
        <translation>コンテキストグラウンディング</translation>
    </message>
    <message>
        <source>Round text units up per call</source>
        <translation>呼び出しごとにテキスト単位を切り上げ</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>業務時間</translation>
    </message>
    <message>
        <source>Evening peak</source>
        <translation>夜間ピーク</translation>
    </message>
    <message>
        <source>Night batch</source>
        <translation>夜間バッチ</translation>
    </message>
    <message>
        <source>Spiky demo</source>
        <translation>突発的なデモ</translation>
    </message>
    <message>
        <source>Question answering</source>
        <translation>質問応答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Summarisation</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論問題</translation>
    </message>
    <message>
        <source>Streaming: first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>回答の完了</translation>
    </message>
    <message>
        <source>Before a deadline</source>
        <translation>期限までの完了</translation>
    </message>
    <message>
        <source>Name of the workload</source>
        <translation>ワークロード名</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>月間リクエスト数</translation>
    </message>
    <message>
        <source>Shape of the week</source>
        <translation>1 週間の形</translation>
    </message>
    <message>
        <source>Burstiness (CV of the rate)</source>
        <translation>バースト性（レートの CV）</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>バーストの長さ</translation>
    </message>
    <message>
        <source>Turns in a session</source>
        <translation>1 セッションのターン数</translation>
    </message>
    <message>
        <source>Users wait for</source>
        <translation>ユーザーが待つもの</translation>
    </message>
    <message>
        <source>Deadline of deferrable work</source>
        <translation>後回しにできる処理の期限</translation>
    </message>
    <message>
        <source>Work that can wait</source>
        <translation>後回しにできる処理</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>月間成長率</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>計画期間</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Tool descriptions</source>
        <translation>ツールの説明</translation>
    </message>
    <message>
        <source>User&apos;s question</source>
        <translation>ユーザーの質問</translation>
    </message>
    <message>
        <source>Spread of questions (CV)</source>
        <translation>質問の長さのばらつき（CV）</translation>
    </message>
    <message>
        <source>Answer, uncut</source>
        <translation>回答（切らない場合）</translation>
    </message>
    <message>
        <source>Spread of answers (CV)</source>
        <translation>回答の長さのばらつき（CV）</translation>
    </message>
    <message>
        <source>Characters for each token</source>
        <translation>1 トークンの文字数</translation>
    </message>
    <message>
        <source>Documents to search</source>
        <translation>検索対象の文書</translation>
    </message>
    <message>
        <source>Documents that change a month</source>
        <translation>月に変わる文書</translation>
    </message>
    <message>
        <source>Facts in an answer</source>
        <translation>1 回答の事実の数</translation>
    </message>
    <message>
        <source>Passage that holds a fact</source>
        <translation>事実 1 つを含む箇所</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>タスクの種類</translation>
    </message>
    <message>
        <source>Right answers, at least</source>
        <translation>正答率の下限</translation>
    </message>
    <message>
        <source>Answers with all facts, at least</source>
        <translation>事実がそろう回答の下限</translation>
    </message>
    <message>
        <source>Answers cut, at most</source>
        <translation>切れる回答の上限</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>Data must stay in</source>
        <translation>データの所在地</translation>
    </message>
    <message>
        <source>Users in North America</source>
        <translation>北米のユーザー</translation>
    </message>
    <message>
        <source>Users in South America</source>
        <translation>南米のユーザー</translation>
    </message>
    <message>
        <source>Users in Europe</source>
        <translation>欧州のユーザー</translation>
    </message>
    <message>
        <source>Users in Africa</source>
        <translation>アフリカのユーザー</translation>
    </message>
    <message>
        <source>Users in India</source>
        <translation>インドのユーザー</translation>
    </message>
    <message>
        <source>Users in Southeast Asia</source>
        <translation>東南アジアのユーザー</translation>
    </message>
    <message>
        <source>Users in East Asia</source>
        <translation>東アジアのユーザー</translation>
    </message>
    <message>
        <source>Users in Oceania</source>
        <translation>オセアニアのユーザー</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Pieces of a document (1: whole)</source>
        <translation>文書の分割数（1: 分割なし）</translation>
    </message>
    <message>
        <source>Answer of a piece</source>
        <translation>1 片の回答</translation>
    </message>
    <message>
        <source>Workflow transitions of a document</source>
        <translation>1 文書のワークフロー遷移</translation>
    </message>
    <message>
        <source>Workflow transitions of a piece</source>
        <translation>1 片のワークフロー遷移</translation>
    </message>
    <message>
        <source>AgentCore Runtime</source>
        <translation>AgentCore Runtime</translation>
    </message>
    <message>
        <source>vCPUs of a session</source>
        <translation>1 セッションの vCPU</translation>
    </message>
    <message>
        <source>Working seconds of a session</source>
        <translation>1 セッションの稼働秒数</translation>
    </message>
    <message>
        <source>Memory of a session</source>
        <translation>1 セッションのメモリ</translation>
    </message>
    <message>
        <source>Length of a session</source>
        <translation>セッションの長さ</translation>
    </message>
    <message>
        <source>Short-term memory events a session</source>
        <translation>1 セッションの短期メモリイベント</translation>
    </message>
    <message>
        <source>Long-term memory records kept</source>
        <translation>保持する長期メモリレコード</translation>
    </message>
    <message>
        <source>Memory retrievals a session</source>
        <translation>1 セッションのメモリ検索</translation>
    </message>
    <message>
        <source>API Gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>Lambda calls a request</source>
        <translation>1 リクエストの Lambda 呼び出し</translation>
    </message>
    <message>
        <source>Time of a Lambda call</source>
        <translation>Lambda 呼び出し 1 回の時間</translation>
    </message>
    <message>
        <source>Memory of a Lambda call</source>
        <translation>Lambda 呼び出し 1 回のメモリ</translation>
    </message>
    <message>
        <source>Fine-tuning (LoRA, QLoRA)</source>
        <translation>ファインチューニング（LoRA、QLoRA）</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>継続的な事前トレーニング</translation>
    </message>
    <message>
        <source>Import (trained elsewhere)</source>
        <translation>インポート（別の場所で学習）</translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation>カスタムモデル</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Training runs for a version</source>
        <translation>1 版の学習回数</translation>
    </message>
    <message>
        <source>Instance hours of a run (0: billed by token)</source>
        <translation>学習 1 回のインスタンス時間（0: トークンで課金）</translation>
    </message>
    <message>
        <source>Training instance</source>
        <translation>学習インスタンス</translation>
    </message>
    <message>
        <source>Work on the data of a version</source>
        <translation>1 版のデータ作業</translation>
    </message>
    <message>
        <source>Human evaluation tasks of a version</source>
        <translation>1 版の人手評価タスク</translation>
    </message>
    <message>
        <source>Governance and copyright review of a version</source>
        <translation>1 版のガバナンスと著作権の審査</translation>
    </message>
    <message>
        <source>Version management and monitoring</source>
        <translation>版の管理と監視</translation>
    </message>
    <message>
        <source>Rate of work on the model</source>
        <translation>モデル作業の単価</translation>
    </message>
    <message>
        <source>Versions kept</source>
        <translation>保持する版</translation>
    </message>
    <message>
        <source>Trained again every (0: never)</source>
        <translation>再学習の間隔（0: しない）</translation>
    </message>
    <message>
        <source>Custom model units</source>
        <translation>カスタムモデルユニット</translation>
    </message>
    <message>
        <source>Custom model units of version 2.0</source>
        <translation>バージョン 2.0 のカスタムモデルユニット</translation>
    </message>
    <message>
        <source>Time to market</source>
        <translation>市場投入までの時間</translation>
    </message>
    <message>
        <source>Prompt tokens no longer needed</source>
        <translation>不要になるプロンプトトークン</translation>
    </message>
    <message>
        <source>Failing calls, against the base model</source>
        <translation>失敗する呼び出し、基盤モデル比</translation>
    </message>
    <message>
        <source>Right answers gained</source>
        <translation>上がる正答率</translation>
    </message>
    <message>
        <source>Managed Knowledge Bases</source>
        <translation>マネージドナレッジベース</translation>
    </message>
    <message>
        <source>Amazon Rerank 1.0</source>
        <translation>Amazon Rerank 1.0</translation>
    </message>
    <message>
        <source>Cohere Rerank 3.5</source>
        <translation>Cohere Rerank 3.5</translation>
    </message>
    <message>
        <source>Agentic retrieval</source>
        <translation>エージェント検索</translation>
    </message>
    <message>
        <source>Retrievals inside an agentic one</source>
        <translation>エージェント検索 1 回の中の検索数</translation>
    </message>
    <message>
        <source>Example on the Amazon Bedrock pricing page</source>
        <translation>Amazon Bedrock 料金ページの例</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>Chunks reranked</source>
        <translation>リランキングするチャンク</translation>
    </message>
    <message>
        <source>Retrieval precision gained by reranking</source>
        <translation>リランキングで上がる検索精度</translation>
    </message>
    <message>
        <source>Size of the index (0: computed)</source>
        <translation>索引の大きさ（0: 計算）</translation>
    </message>
    <message>
        <source>Bill the first embedding, spread over the horizon</source>
        <translation>最初の埋め込みを計画期間に分けて計上</translation>
    </message>
    <message>
        <source>Until a new instance serves</source>
        <translation>新しいインスタンスが稼働するまで</translation>
    </message>
    <message>
        <source>Until an unused instance goes</source>
        <translation>使われないインスタンスが外れるまで</translation>
    </message>
    <message>
        <source>Cold start of a container</source>
        <translation>コンテナのコールドスタート</translation>
    </message>
    <message>
        <source>Until an idle container goes cold</source>
        <translation>待機中のコンテナが冷えるまで</translation>
    </message>
    <message>
        <source>Jitter of a container&apos;s first tokens (CV)</source>
        <translation>コンテナの最初のトークンの揺らぎ（CV）</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker リアルタイム</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker 非同期</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker サーバレス</translation>
    </message>
    <message>
        <source>SageMaker batch transform</source>
        <translation>SageMaker バッチ変換</translation>
    </message>
    <message>
        <source>A share of it on</source>
        <translation>その一部の行き先</translation>
    </message>
    <message>
        <source>That share</source>
        <translation>その割合</translation>
    </message>
    <message>
        <source>Service tier of that share</source>
        <translation>その割合のサービス階層</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>Instances, at least</source>
        <translation>インスタンス数の下限</translation>
    </message>
    <message>
        <source>Instances, at most</source>
        <translation>インスタンス数の上限</translation>
    </message>
    <message>
        <source>Calls at once on an instance</source>
        <translation>1 インスタンスの同時呼び出し数</translation>
    </message>
    <message>
        <source>Load that scaling aims at</source>
        <translation>スケーリングの目標負荷</translation>
    </message>
    <message>
        <source>Container, time before prefill</source>
        <translation>コンテナ、プリフィル前の時間</translation>
    </message>
    <message>
        <source>Container, prompt tokens read a second</source>
        <translation>コンテナ、毎秒読むプロンプトトークン</translation>
    </message>
    <message>
        <source>Container, time for an output token</source>
        <translation>コンテナ、出力トークン 1 個の時間</translation>
    </message>
    <message>
        <source>The same, more for each call beside it</source>
        <translation>同上、並行する呼び出し 1 件ごとの増分</translation>
    </message>
    <message>
        <source>Memory that the model needs</source>
        <translation>モデルに必要なメモリ</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>コンテナのメモリ</translation>
    </message>
    <message>
        <source>Containers, at most</source>
        <translation>コンテナ数の上限</translation>
    </message>
    <message>
        <source>Containers kept warm</source>
        <translation>常に温めておくコンテナ数</translation>
    </message>
    <message>
        <source>Storage of an instance</source>
        <translation>インスタンスのストレージ</translation>
    </message>
    <message>
        <source>Time of a reranking</source>
        <translation>リランキングの所要時間</translation>
    </message>
    <message>
        <source>Time of an agentic retrieval</source>
        <translation>エージェント検索の所要時間</translation>
    </message>
    <message>
        <source>Carry the peak after losing an AZ or a Region</source>
        <translation>AZ またはリージョンを 1 つ失ってもピークを処理する</translation>
    </message>
    <message>
        <source>AZs that instances are spread over</source>
        <translation>インスタンスを分散する AZ の数</translation>
    </message>
    <message>
        <source>Nothing: it fails</source>
        <translation>何もしない: 失敗する</translation>
    </message>
    <message>
        <source>Another model answers</source>
        <translation>別のモデルが回答する</translation>
    </message>
    <message>
        <source>A queue: it is answered later</source>
        <translation>キューに入れる: 後で回答する</translation>
    </message>
    <message>
        <source>A fixed answer</source>
        <translation>定型の回答</translation>
    </message>
    <message>
        <source>A refusal</source>
        <translation>回答を断る</translation>
    </message>
    <message>
        <source>When a call is refused for good</source>
        <translation>呼び出しが最終的に拒否されたとき</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>代替モデル</translation>
    </message>
    <message>
        <source>Until a queued call is tried again</source>
        <translation>キューの呼び出しを再試行するまで</translation>
    </message>
    <message>
        <source>Event peaks a year (sale, launch)</source>
        <translation>年間のイベントピーク（セール、発売）</translation>
    </message>
    <message>
        <source>Traffic at an event peak, times the usual</source>
        <translation>イベントピークのトラフィック（通常の倍数）</translation>
    </message>
    <message>
        <source>Length of an event peak</source>
        <translation>イベントピークの長さ</translation>
    </message>
    <message>
        <source>Requests from a second time zone</source>
        <translation>2 つ目のタイムゾーンからのリクエスト</translation>
    </message>
    <message>
        <source>Second time zone, ahead by</source>
        <translation>2 つ目のタイムゾーンの進み</translation>
    </message>
    <message>
        <source>Requests from a third time zone</source>
        <translation>3 つ目のタイムゾーンからのリクエスト</translation>
    </message>
    <message>
        <source>Third time zone, ahead by</source>
        <translation>3 つ目のタイムゾーンの進み</translation>
    </message>
    <message>
        <source>AWS whitepaper Disaster Recovery of Workloads on AWS names the class; the figure in it is Tenbin&apos;s</source>
        <translation>区分は AWS ホワイトペーパー Disaster Recovery of Workloads on AWS によるもので、その中の値は Tenbin の仮定です</translation>
    </message>
    <message>
        <source>Recovery time, backup and restore</source>
        <translation>復旧時間：バックアップと復元</translation>
    </message>
    <message>
        <source>Data lost, backup and restore</source>
        <translation>失われるデータ：バックアップと復元</translation>
    </message>
    <message>
        <source>Recovery time, pilot light</source>
        <translation>復旧時間：パイロットライト</translation>
    </message>
    <message>
        <source>Data lost, pilot light</source>
        <translation>失われるデータ：パイロットライト</translation>
    </message>
    <message>
        <source>Recovery time, warm standby</source>
        <translation>復旧時間：ウォームスタンバイ</translation>
    </message>
    <message>
        <source>Data lost, warm standby</source>
        <translation>失われるデータ：ウォームスタンバイ</translation>
    </message>
    <message>
        <source>Data lost, both Regions active</source>
        <translation>失われるデータ：両リージョン稼働</translation>
    </message>
    <message>
        <source>Data lost with a single AZ: age of its copy</source>
        <translation>単一 AZ で失われるデータ：コピーの古さ</translation>
    </message>
    <message>
        <source>Otherwise: model units</source>
        <translation>その他の時間：モデルユニット</translation>
    </message>
    <message>
        <source>Otherwise: commitment</source>
        <translation>その他の時間：コミットメント</translation>
    </message>
    <message>
        <source>Otherwise: throughput of a model unit</source>
        <translation>その他の時間：1 モデルユニットのスループット</translation>
    </message>
    <message>
        <source>Otherwise: Reserved input</source>
        <translation>その他の時間：リザーブド入力</translation>
    </message>
    <message>
        <source>Otherwise: Reserved output</source>
        <translation>その他の時間：リザーブド出力</translation>
    </message>
    <message>
        <source>Otherwise: Reserved for (1 or 3)</source>
        <translation>その他の時間：予約の期間（1 または 3）</translation>
    </message>
    <message>
        <source>Of that share: model units</source>
        <translation>その分：モデルユニット</translation>
    </message>
    <message>
        <source>Of that share: commitment</source>
        <translation>その分：コミットメント</translation>
    </message>
    <message>
        <source>Of that share: throughput of a model unit</source>
        <translation>その分：1 モデルユニットのスループット</translation>
    </message>
    <message>
        <source>Of that share: Reserved input</source>
        <translation>その分：リザーブド入力</translation>
    </message>
    <message>
        <source>Of that share: Reserved output</source>
        <translation>その分：リザーブド出力</translation>
    </message>
    <message>
        <source>Of that share: Reserved for (1 or 3)</source>
        <translation>その分：予約の期間（1 または 3）</translation>
    </message>
    <message>
        <source>Of that work: model units</source>
        <translation>後回しの作業：モデルユニット</translation>
    </message>
    <message>
        <source>Of that work: commitment</source>
        <translation>後回しの作業：コミットメント</translation>
    </message>
    <message>
        <source>Of that work: throughput of a model unit</source>
        <translation>後回しの作業：1 モデルユニットのスループット</translation>
    </message>
    <message>
        <source>Of that work: Reserved input</source>
        <translation>後回しの作業：リザーブド入力</translation>
    </message>
    <message>
        <source>Of that work: Reserved output</source>
        <translation>後回しの作業：リザーブド出力</translation>
    </message>
    <message>
        <source>Of that work: Reserved for (1 or 3)</source>
        <translation>後回しの作業：予約の期間（1 または 3）</translation>
    </message>
    <message>
        <source>Characters for each token, Chinese</source>
        <translation>1 トークンの文字数、中国語</translation>
    </message>
    <message>
        <source>Characters for each token, Japanese</source>
        <translation>1 トークンの文字数、日本語</translation>
    </message>
    <message>
        <source>Jitter: random share of a back-off</source>
        <translation>ジッター：バックオフのうちランダムな割合</translation>
    </message>
    <message>
        <source>Of the text, in Chinese</source>
        <translation>文章のうち中国語</translation>
    </message>
    <message>
        <source>Of the text, in Japanese</source>
        <translation>文章のうち日本語</translation>
    </message>
    <message>
        <source>Calls that a copy serves at once</source>
        <translation>コピー 1 つが同時に処理する呼び出し数</translation>
    </message>
    <message>
        <source>Not published: Bedrock sets it at the import; replace it by a load test</source>
        <translation>非公表：インポート時に Bedrock が決めます。負荷試験で得た値に置き換えてください</translation>
    </message>
    <message>
        <source>Copies at most</source>
        <translation>コピー数の上限</translation>
    </message>
    <message>
        <source>Default of Custom Model Import as far as known; replace it by your account&apos;s quota</source>
        <translation>分かっている範囲でのカスタムモデルインポート（Custom Model Import）の既定値。アカウントのクォータに置き換えてください</translation>
    </message>
    <message>
        <source>Flex tier: times as slow as Standard</source>
        <translation>フレックス階層: 標準の何倍の時間か</translation>
    </message>
    <message>
        <source>AWS What&apos;s New on service tiers: longer latencies, no figure; the figure is Tenbin&apos;s</source>
        <translation>サービス階層に関する AWS の What&apos;s New: レイテンシーは長いが数値なし。数値は Tenbin の前提</translation>
    </message>
    <message>
        <source>Priority tier: times as many output tokens a second</source>
        <translation>優先階層: 毎秒の出力トークンが標準の何倍か</translation>
    </message>
    <message>
        <source>AWS What&apos;s New on service tiers: up to 25 % better than Standard</source>
        <translation>サービス階層に関する AWS の What&apos;s New: 標準より最大 25% 向上</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not a number. The value before stands.</source>
        <translation>数ではありません。前の値のままです。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%/month</source>
        <translation>%/月</translation>
    </message>
    <message>
        <source>/month</source>
        <translation>/月</translation>
    </message>
    <message>
        <source>requests/min</source>
        <translation>件/分</translation>
    </message>
    <message>
        <source>tokens/min</source>
        <translation>トークン/分</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/時</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>時間/月</translation>
    </message>
    <message>
        <source>units</source>
        <translation>個</translation>
    </message>
    <message>
        <source>OCU/ACU</source>
        <translation>OCU/ACU</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>その項目はありません</translation>
    </message>
    <message>
        <source>%1: this is not a value of its kind</source>
        <translation>%1: 値の種類が違います</translation>
    </message>
    <message>
        <source>%1: the number must be finite</source>
        <translation>%1: 有限の数が必要です</translation>
    </message>
    <message>
        <source>%1: choose one of %2</source>
        <translation>%1: %2 から選んでください</translation>
    </message>
    <message>
        <source>%1: the text is too long</source>
        <translation>%1: 文字列が長すぎます</translation>
    </message>
    <message>
        <source>%1: allowed is %2 to %3 %4</source>
        <translation>%1: %2 ～ %3 %4 の範囲です</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>個</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>%1: a whole number is needed</source>
        <translation>%1: 整数で入力してください</translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: ファイルがありません。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%2).</source>
        <translation>%1: ファイルを読めません（%2）。</translation>
    </message>
    <message>
        <source>%1: the file is empty. Nothing was opened.</source>
        <translation>%1: ファイルが空です。何も開いていません。</translation>
    </message>
    <message>
        <source>%1: the file is too big for a project. Nothing was opened.</source>
        <translation>%1: プロジェクトとしては大きすぎます。何も開いていません。</translation>
    </message>
    <message>
        <source>%1: the file is cut short. It was left as it is.</source>
        <translation>%1: ファイルが途中で切れています。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>%1: this is not a Tenbin project. It was left as it is.</source>
        <translation>%1: Tenbin のプロジェクトではありません。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>%1: this database belongs to another program. It was left as it is.</source>
        <translation>%1: 別のプログラムのデータベースです。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>%1: the project was made by a newer version of Tenbin (format %2). It was left as it is.</source>
        <translation>%1: 新しいバージョンの Tenbin で作られたプロジェクトです（形式 %2）。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>%1: the project is damaged (%2). It was left as it is.</source>
        <translation>%1: プロジェクトが壊れています（%2）。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>%1: the project could not be written (%2). The file before it was kept.</source>
        <translation>%1: プロジェクトを書き込めません（%2）。元のファイルは残っています。</translation>
    </message>
    <message>
        <source>%1: another program changed the file since it was opened. It was not overwritten.</source>
        <translation>%1: 開いた後に別のプログラムがファイルを変更しました。上書きしていません。</translation>
    </message>
    <message>
        <source>%1: the project is open in another window (%2).</source>
        <translation>%1: プロジェクトは別のウィンドウで開かれています（%2）。</translation>
    </message>
    <message>
        <source>%1: this is a folder, a device or a pipe, not a file. Nothing was read or written.</source>
        <translation>%1: フォルダー、デバイス、またはパイプであり、ファイルではありません。読み書きはしていません。</translation>
    </message>
    <message>
        <source>%1: the file could not be written (%2).</source>
        <translation>%1: ファイルを書き込めません（%2）。</translation>
    </message>
    <message>
        <source>%1: the profile was made by a newer version of Tenbin (format %2). It was left as it is.</source>
        <translation>%1: 新しいバージョンの Tenbin で作られたプロファイルです（形式 %2）。ファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>there is no recipe “%1”; there are %2</source>
        <translation>レシピ「%1」はありません。使えるのは %2</translation>
    </message>
    <message>
        <source>unknown trace format “%1”; there are auto, azure</source>
        <translation>未知のトレース形式「%1」。使えるのは auto, azure</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1: %2。何もインポートしていません。</translation>
    </message>
    <message>
        <source>unknown export format “%1”; there is json</source>
        <translation>未知のエクスポート形式「%1」。使えるのは json</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe, not a file</source>
        <translation>フォルダー、デバイス、またはパイプであり、ファイルではありません</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>大きすぎます</translation>
    </message>
    <message numerus="yes">
        <source>Rate: %1, from %Ln request(s)</source>
        <translation>
            <numerusform>レート: %1、%Ln 件のリクエストから</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths: prompt %1 (CV %2), answer %3 (CV %4)</source>
        <translation>長さ: プロンプト %1（CV %2）、回答 %3（CV %4）</translation>
    </message>
    <message>
        <source>Bursts: CV of the rate %1, length %2</source>
        <translation>バースト: レートの CV %1、長さ %2</translation>
    </message>
    <message>
        <source>Kept of the recipe “%1”: shape of the week, documents, plan and targets</source>
        <translation>レシピ「%1」から残したもの: 1 週間の形、文書、プラン、目標</translation>
    </message>
    <message>
        <source>%1 (measured: %2, beyond what is allowed)</source>
        <translation>%1（実測 %2、許容範囲外）</translation>
    </message>
    <message>
        <source>%1; kept of the recipe: %2</source>
        <translation>%1（レシピの値のまま: %2）</translation>
    </message>
    <message>
        <source>the trace holds a single request</source>
        <translation>トレースのリクエストは 1 件だけです</translation>
    </message>
    <message>
        <source>all requests of the trace come at the same time</source>
        <translation>トレースの全リクエストが同時刻です</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>レート: %1</translation>
    </message>
    <message>
        <source>no answer of the trace has a token</source>
        <translation>トレースの応答はすべて 0 トークンです</translation>
    </message>
    <message>
        <source>no prompt of the trace has a token</source>
        <translation>トレースのプロンプトはすべて 0 トークンです</translation>
    </message>
    <message>
        <source>Kept of the recipe “%1”: shape of the week, plan and targets; no documents, since the prompts of the trace count whole</source>
        <translation>レシピ「%1」から残したもの: 1 週間の形、案、目標。文書は除きます（トレースのプロンプトは全体の長さです）</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Prompt and tokens</source>
        <translation>プロンプトとトークン</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>検索（検索拡張生成、RAG）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>提供方法</translation>
    </message>
    <message>
        <source>Availability and Region</source>
        <translation>可用性とリージョン</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>%1 a second on average</source>
        <translation>平均 毎秒 %1 件</translation>
    </message>
    <message>
        <source>from the trace</source>
        <translation>トレースから</translation>
    </message>
    <message>
        <source>%1 input tokens a request</source>
        <translation>1 件あたり入力 %1 トークン</translation>
    </message>
    <message>
        <source>cuts %1 of answers</source>
        <translation>回答の %1 が切れる</translation>
    </message>
    <message>
        <source>hit %1</source>
        <translation>ヒット %1</translation>
    </message>
    <message>
        <source>95 % coverage needs %1</source>
        <translation>網羅率 95 % に必要 %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>網羅率 %1</translation>
    </message>
    <message>
        <source>right answers %1</source>
        <translation>正答率 %1</translation>
    </message>
    <message>
        <source>escalates %1</source>
        <translation>エスカレーション %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>使用率 %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>案 %1</translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation>カスタムモデル</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>旧モデル</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 提供終了</translation>
    </message>
</context>
<context>
    <name>IntervalText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 か月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>this is not JSON (%1)</source>
        <translation>JSON ではありません（%1）</translation>
    </message>
    <message>
        <source>this is not a Tenbin project</source>
        <translation>Tenbin のプロジェクトではありません</translation>
    </message>
    <message>
        <source>the project was made by a newer version of Tenbin</source>
        <translation>新しいバージョンの Tenbin で作られています</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>the value of “%1” is not allowed</source>
        <translation>「%1」の値は許されません</translation>
    </message>
    <message>
        <source>the prices in it are damaged (%1)</source>
        <translation>含まれる価格が壊れています（%1）</translation>
    </message>
    <message>
        <source>the trace in “%1” is damaged</source>
        <translation>「%1」のトレースが壊れています</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>大きすぎます</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>nobody reads this pipe</source>
        <translation>このパイプを読むものがありません</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>met · %1</source>
        <translation>達成 · %1</translation>
    </message>
    <message>
        <source>missed · %1</source>
        <translation>未達 · %1</translation>
    </message>
</context>
<context>
    <name>PaintText</name>
    <message>
        <source>unknown language “%1”; there are en, zh, ja</source>
        <translation>未知の言語「%1」。使えるのは en, zh, ja</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT from 320x240 to 8192x8192, not “%1”</source>
        <translation>--size には 320x240 から 8192x8192 の WIDTHxHEIGHT が必要です（「%1」は不可）</translation>
    </message>
    <message>
        <source>unknown paper “%1”; there are a4, letter</source>
        <translation>未知の用紙「%1」。使えるのは a4, letter</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>画像を作れませんでした</translation>
    </message>
    <message>
        <source>unknown mode “%1”; there are %2</source>
        <translation>モード「%1」はありません。使えるのは %2 です</translation>
    </message>
    <message>
        <source>this version has no mode “%1” yet</source>
        <translation>このバージョンにはモード「%1」がまだありません</translation>
    </message>
    <message>
        <source>unknown page “%1”; there are %2</source>
        <translation>不明なページ「%1」。%2 があります</translation>
    </message>
    <message>
        <source>unknown theme “%1”; there are %2</source>
        <translation>テーマ「%1」はありません。使えるもの：%2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1, hard cases to %2</source>
        <comment>models</comment>
        <translation>%1、難しいものは %2</translation>
    </message>
    <message>
        <source>%1, customised with LoRA</source>
        <translation>%1、LoRA でカスタマイズ</translation>
    </message>
    <message>
        <source>%1, with continued pre-training</source>
        <translation>%1、継続的な事前トレーニング済み</translation>
    </message>
    <message>
        <source>%1, imported as a custom model</source>
        <translation>%1、カスタムモデルとしてインポート</translation>
    </message>
    <message>
        <source>SageMaker real-time endpoint (at least %1 running)</source>
        <translation>SageMaker リアルタイムエンドポイント（稼働 %1 台以上）</translation>
    </message>
    <message>
        <source>SageMaker asynchronous endpoint (at least %1 running)</source>
        <translation>SageMaker 非同期エンドポイント（稼働 %1 台以上）</translation>
    </message>
    <message>
        <source>%1 around the clock</source>
        <comment>a way of serving</comment>
        <translation>終日 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Regions</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>no prompt cache</source>
        <translation>プロンプトキャッシュなし</translation>
    </message>
    <message>
        <source>prompt cache kept for an hour</source>
        <translation>プロンプトキャッシュを 1 時間保持</translation>
    </message>
    <message>
        <source>prompt cache kept for five minutes</source>
        <translation>プロンプトキャッシュを 5 分間保持</translation>
    </message>
    <message>
        <source>top-K %1</source>
        <translation>top-K %1</translation>
    </message>
    <message>
        <source>chunks of %1 tokens</source>
        <translation>チャンク %1 トークン</translation>
    </message>
    <message>
        <source>answers of at most %1 tokens</source>
        <translation>回答は最大 %1 トークン</translation>
    </message>
    <message>
        <source>system prompt cut by %1</source>
        <translation>システムプロンプトを %1 圧縮</translation>
    </message>
    <message>
        <source>system prompt as it is</source>
        <translation>システムプロンプトはそのまま</translation>
    </message>
    <message>
        <source>%1 answered from a cache of hot answers</source>
        <translation>%1 をよくある回答のキャッシュで処理</translation>
    </message>
    <message>
        <source>no cache of hot answers</source>
        <translation>よくある回答のキャッシュなし</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts of a design</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, no commitment)</source>
        <translation>プロビジョンドスループット（モデルユニット: %1、コミットメントなし）</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, commitment of one month)</source>
        <translation>プロビジョンドスループット（モデルユニット: %1、1 か月のコミットメント）</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, commitment of six months)</source>
        <translation>プロビジョンドスループット（モデルユニット: %1、6 か月のコミットメント）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an availability tier, its kind of standby</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On-demand, Flex tier</source>
        <translation>オンデマンド（フレックス階層）</translation>
    </message>
    <message>
        <source>On-demand, Priority tier</source>
        <translation>オンデマンド（優先階層）</translation>
    </message>
    <message>
        <source>daily from %1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>毎日 %1:00 から %2:00 まで</translation>
    </message>
    <message>
        <source>on weekdays from %1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>平日 %1:00 から %2:00 まで</translation>
    </message>
    <message>
        <source>%3 to %4 from %1:00 to %2:00</source>
        <comment>hours, days of the week</comment>
        <translation>%3から%4の %1:00 から %2:00 まで</translation>
    </message>
    <message>
        <source>%1 %2, otherwise %3</source>
        <comment>a way of serving, its hours, another way</comment>
        <translation>%2は%1、それ以外は%3</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Cache reads</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Cache writes, one hour</source>
        <translation>キャッシュ書き込み、1 時間</translation>
    </message>
    <message>
        <source>Batch input tokens</source>
        <translation>バッチの入力トークン</translation>
    </message>
    <message>
        <source>Batch output tokens</source>
        <translation>バッチの出力トークン</translation>
    </message>
    <message>
        <source>Flex input tokens</source>
        <translation>Flex の入力トークン</translation>
    </message>
    <message>
        <source>Flex output tokens</source>
        <translation>Flex の出力トークン</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Priority の入力トークン</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Priority の出力トークン</translation>
    </message>
    <message>
        <source>USD / 1M tokens</source>
        <translation>USD/100 万トークン</translation>
    </message>
    <message>
        <source>USD / hour</source>
        <translation>USD/時</translation>
    </message>
    <message>
        <source>Model unit</source>
        <translation>モデルユニット</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>USD / hour, each 1,000 tokens/min</source>
        <translation>USD/時、1,000 トークン/分ごと</translation>
    </message>
    <message>
        <source>Reserved input</source>
        <translation>Reserved の入力</translation>
    </message>
    <message>
        <source>Reserved output</source>
        <translation>Reserved の出力</translation>
    </message>
    <message>
        <source>Quota, tokens</source>
        <translation>クォータ、トークン</translation>
    </message>
    <message>
        <source>tokens / min</source>
        <translation>トークン/分</translation>
    </message>
    <message>
        <source>Quota, requests</source>
        <translation>クォータ、リクエスト</translation>
    </message>
    <message>
        <source>requests / min</source>
        <translation>リクエスト/分</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>トレーニングトークン</translation>
    </message>
    <message>
        <source>Speed: before prefill</source>
        <translation>速度: プリフィル前</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Speed: prefill</source>
        <translation>速度: プリフィル</translation>
    </message>
    <message>
        <source>tokens / s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Speed: an output token</source>
        <translation>速度: 出力 1 トークン</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正答率</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Cache: shortest prefix</source>
        <translation>キャッシュ: 最短プレフィックス</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Quota tokens of an output token</source>
        <translation>出力 1 トークンあたりのクォータ消費</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>How dear against us-east-1</source>
        <translation>us-east-1 に対する価格水準</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>SLA, monthly uptime</source>
        <translation>SLA、月間稼働率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>USD / GB-month</source>
        <translation>USD/GB·月</translation>
    </message>
    <message>
        <source>USD / GB</source>
        <translation>USD/GB</translation>
    </message>
    <message>
        <source>USD / 1,000</source>
        <translation>USD/1,000</translation>
    </message>
    <message>
        <source>USD / million</source>
        <translation>USD/100 万</translation>
    </message>
    <message>
        <source>USD / unit-minute</source>
        <translation>USD/ユニット·分</translation>
    </message>
    <message>
        <source>USD / month</source>
        <translation>USD/月</translation>
    </message>
    <message>
        <source>USD / GB-second</source>
        <translation>USD/GB·秒</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>OCU</source>
        <translation>OCU</translation>
    </message>
    <message>
        <source>ACU</source>
        <translation>ACU</translation>
    </message>
    <message>
        <source>Replication with time control</source>
        <translation>時間制御つきレプリケーション</translation>
    </message>
    <message>
        <source>Between Availability Zones</source>
        <translation>アベイラビリティーゾーン間</translation>
    </message>
    <message>
        <source>Between Regions</source>
        <translation>リージョン間</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>ログの取り込み</translation>
    </message>
    <message>
        <source>Log storage</source>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Guardrails: content filter, text units</source>
        <translation>ガードレール: コンテンツフィルター、テキスト単位</translation>
    </message>
    <message>
        <source>Guardrails: denied topics, text units</source>
        <translation>ガードレール: 拒否トピック、テキスト単位</translation>
    </message>
    <message>
        <source>Guardrails: personal data, text units</source>
        <translation>ガードレール: 個人情報、テキスト単位</translation>
    </message>
    <message>
        <source>Guardrails: grounding check, text units</source>
        <translation>ガードレール: 根拠チェック、テキスト単位</translation>
    </message>
    <message>
        <source>State transitions</source>
        <translation>状態遷移</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Knowledge Bases: index</source>
        <translation>ナレッジベース: インデックス</translation>
    </message>
    <message>
        <source>Knowledge Bases: retrievals</source>
        <translation>ナレッジベース: 検索</translation>
    </message>
    <message>
        <source>Knowledge Bases: agentic retrievals</source>
        <translation>ナレッジベース: エージェント検索</translation>
    </message>
    <message>
        <source>Amazon Rerank 1.0, queries</source>
        <translation>Amazon Rerank 1.0、クエリ</translation>
    </message>
    <message>
        <source>Cohere Rerank 3.5, queries</source>
        <translation>Cohere Rerank 3.5、クエリ</translation>
    </message>
    <message>
        <source>Custom model: storage of a model</source>
        <translation>カスタムモデル: モデルの保存</translation>
    </message>
    <message>
        <source>Custom Model Import: unit, version 1</source>
        <translation>カスタムモデルインポート: ユニット、バージョン 1</translation>
    </message>
    <message>
        <source>Custom Model Import: unit, version 2</source>
        <translation>カスタムモデルインポート: ユニット、バージョン 2</translation>
    </message>
    <message>
        <source>Custom Model Import: storage of a unit</source>
        <translation>カスタムモデルインポート: ユニットの保存</translation>
    </message>
    <message>
        <source>Evaluation by people</source>
        <translation>人による評価</translation>
    </message>
    <message>
        <source>USD / task</source>
        <translation>USD/件</translation>
    </message>
    <message>
        <source>Runtime: vCPU used</source>
        <translation>ランタイム: 使用した vCPU</translation>
    </message>
    <message>
        <source>Runtime: GB of memory</source>
        <translation>ランタイム: メモリ GB</translation>
    </message>
    <message>
        <source>Memory: events</source>
        <translation>メモリ: イベント</translation>
    </message>
    <message>
        <source>Memory: records kept a month</source>
        <translation>メモリ: 1 か月保存するレコード</translation>
    </message>
    <message>
        <source>Memory: retrievals</source>
        <translation>メモリ: 検索</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>コンピューティング</translation>
    </message>
    <message>
        <source>HTTP API requests</source>
        <translation>HTTP API リクエスト</translation>
    </message>
    <message>
        <source>REST API requests</source>
        <translation>REST API リクエスト</translation>
    </message>
    <message>
        <source>Endpoint storage</source>
        <translation>エンドポイントのストレージ</translation>
    </message>
    <message>
        <source>Endpoint data in or out</source>
        <translation>エンドポイントの入出力データ</translation>
    </message>
    <message>
        <source>Serverless inference</source>
        <translation>サーバレス推論</translation>
    </message>
    <message>
        <source>Serverless inference, kept warm</source>
        <translation>サーバレス推論、ウォーム維持</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>コミットメントなし</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>6 か月</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>ホスティング</translation>
    </message>
    <message>
        <source>Batch transform</source>
        <translation>バッチ変換</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>there is no “%1”; there are: %2</source>
        <translation>「%1」はありません。あるのは %2</translation>
    </message>
    <message>
        <source>--set needs PATH=VALUE with a known path, not “%1”</source>
        <translation>--set には既知のパスの PATH=VALUE が必要です（「%1」は不可）</translation>
    </message>
    <message>
        <source>--set %1: the prices have no such assumption</source>
        <translation>--set %1：価格データにそのような仮定はありません</translation>
    </message>
    <message>
        <source>--set %1: not a number that this can be</source>
        <translation>--set %1：使える数値ではありません</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QuestionLabels</name>
    <message>
        <source>Multiple choice</source>
        <translation>択一選択</translation>
    </message>
    <message>
        <source>Multiple response</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>1  Fundamentals of AI and ML</source>
        <translation>1  AI と ML の基礎</translation>
    </message>
    <message>
        <source>2  Fundamentals of generative AI</source>
        <translation>2  生成 AI の基礎</translation>
    </message>
    <message>
        <source>3  Applications of foundation models</source>
        <translation>3  基盤モデルの応用</translation>
    </message>
    <message>
        <source>4  Responsible AI</source>
        <translation>4  責任ある AI</translation>
    </message>
    <message>
        <source>5  Security, compliance and governance</source>
        <translation>5  セキュリティ、コンプライアンス、ガバナンス</translation>
    </message>
    <message>
        <source>Worked out by the planner · seed %1 · source text, section %2 · domain %3</source>
        <translation>プランナーが作成 · シード %1 · 原文 セクション %2 · 分野 %3</translation>
    </message>
    <message>
        <source>Source text, section %1 · domain %2</source>
        <translation>原文 セクション %1 · 分野 %2</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>%1 a month, %2 %3, availability %4</source>
        <comment>money, name of a latency, time, share</comment>
        <translation>月額 %1、%2 %3、可用性 %4</translation>
    </message>
    <message>
        <source>It cannot be run so: %1</source>
        <translation>この構成では運用できません: %1</translation>
    </message>
    <message>
        <source>%1. Its %2 is %3 where %4 is the target.</source>
        <translation>%1。%2 は %3 で、目標は %4 です。</translation>
    </message>
    <message>
        <source>%1. It is available %2 of the time where %3 is the target.</source>
        <translation>%1。稼働率は %2 で、目標は %3 です。</translation>
    </message>
    <message>
        <source>%1. It costs %2 where %3 is the target.</source>
        <translation>%1。費用は %2 で、目標は %3 です。</translation>
    </message>
    <message>
        <source>The rule of thumb holds here: %1.</source>
        <translation>ここでは経験則どおりです: %1。</translation>
    </message>
    <message>
        <source>Here the figures go against the rule of thumb: %1.</source>
        <translation>ここでは数字が経験則に反します: %1。</translation>
    </message>
    <message>
        <source>It saves %1 of %2 a month, more than any other of these.</source>
        <translation>月額 %2 のうち %1 を節約し、ほかのどれよりも大きくなります。</translation>
    </message>
    <message>
        <source>It saves %1 of %2 a month.</source>
        <translation>月額 %2 のうち %1 を節約します。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>figures of a design</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: it meets all targets.</source>
        <translation>%1: すべての目標を満たします。</translation>
    </message>
    <message>
        <source>%1: it meets all targets too, but another does so for less.</source>
        <translation>%1: これもすべての目標を満たしますが、より安い構成があります。</translation>
    </message>
    <message>
        <source>%1: it meets all targets, and none of the others does so for less.</source>
        <translation>%1: すべての目標を満たし、これより安く満たす構成はほかにありません。</translation>
    </message>
    <message>
        <source>It is %1 where %2 is the target.</source>
        <translation>%1 で、目標は %2 です。</translation>
    </message>
    <message>
        <source>That is the input alone; what the model writes is paid too.</source>
        <translation>これは入力だけの料金です。モデルの出力も課金されます。</translation>
    </message>
    <message>
        <source>That is the output alone; what the model reads is paid too.</source>
        <translation>これは出力だけの料金です。モデルへの入力も課金されます。</translation>
    </message>
    <message>
        <source>That takes the price of output for input and the other way round.</source>
        <translation>これは入力と出力の単価を取り違えています。</translation>
    </message>
    <message>
        <source>That takes the price of output for all tokens.</source>
        <translation>これはすべてのトークンに出力の単価を使っています。</translation>
    </message>
    <message>
        <source>That takes the price of input for all tokens.</source>
        <translation>これはすべてのトークンに入力の単価を使っています。</translation>
    </message>
    <message>
        <source>That is ten times too much.</source>
        <translation>これは 10 倍の額です。</translation>
    </message>
    <message>
        <source>That is a tenth of it.</source>
        <translation>これは 10 分の 1 の額です。</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3 = %4: the bill on demand grows with the tokens, that of the units does not.</source>
        <translation>%1 × %2 ÷ %3 = %4: オンデマンドの料金はトークンに比例しますが、モデルユニットの料金は変わりません。</translation>
    </message>
    <message>
        <source>Units busy for %1 stand against %2 of tokens on demand; the units cost %3.</source>
        <translation>モデルユニットの使用率が %1 のとき、同じトークンはオンデマンドで %2 です。モデルユニットは %3 かかります。</translation>
    </message>
    <message>
        <source>Input and output are both paid: %1 × (%2 × %3 + %4 × %5) ÷ 1,000,000.</source>
        <translation>入力と出力の両方が課金されます: %1 × (%2 × %3 + %4 × %5) ÷ 1,000,000。</translation>
    </message>
    <message>
        <source>In series availabilities multiply; of independent copies all must fail. Downtime a year: %1.</source>
        <translation>直列では可用性を掛け合わせ、独立した複製ではすべてが止まったときだけ停止します。年間の停止時間: %1。</translation>
    </message>
    <message>
        <source>That would be %1.</source>
        <translation>これは次の構成の値です: %1。</translation>
    </message>
    <message>
        <source>%1 available: down for %2 a year.</source>
        <translation>可用性 %1: 年間の停止時間は %2。</translation>
    </message>
    <message>
        <source>Employees ask an assistant about the company&apos;s documents.</source>
        <translation>社員がアシスタントに社内文書について質問します。</translation>
    </message>
    <message>
        <source>Customers chat with a support assistant, most of them in the evening.</source>
        <translation>顧客がサポートのアシスタントとチャットし、その多くは夜間です。</translation>
    </message>
    <message>
        <source>Long documents are summarised overnight, and nobody waits for an answer.</source>
        <translation>長い文書を夜間に要約し、応答を待つ人はいません。</translation>
    </message>
    <message>
        <source>A demo is used now and then, in sudden bursts.</source>
        <translation>デモがときどき、突発的に使われます。</translation>
    </message>
    <message>
        <source>Each month brings %1 requests with a system prompt of %2 tokens, questions of %3 and answers of %4 on average.</source>
        <translation>月に %1 件のリクエストがあり、システムプロンプトは %2 トークン、質問は平均 %3、回答は平均 %4 トークンです。</translation>
    </message>
    <message>
        <source>The users are in North America.</source>
        <translation>利用者は北米にいます。</translation>
    </message>
    <message>
        <source>The users are in South America.</source>
        <translation>利用者は南米にいます。</translation>
    </message>
    <message>
        <source>The users are in Europe.</source>
        <translation>利用者はヨーロッパにいます。</translation>
    </message>
    <message>
        <source>The users are in Europe, and the data must stay there.</source>
        <translation>利用者はヨーロッパにいて、データも域内にとどめる必要があります。</translation>
    </message>
    <message>
        <source>The users are in Africa.</source>
        <translation>利用者はアフリカにいます。</translation>
    </message>
    <message>
        <source>The users are in India.</source>
        <translation>利用者はインドにいます。</translation>
    </message>
    <message>
        <source>The users are in Southeast Asia.</source>
        <translation>利用者は東南アジアにいます。</translation>
    </message>
    <message>
        <source>The users are in East Asia.</source>
        <translation>利用者は東アジアにいます。</translation>
    </message>
    <message>
        <source>The users are in Oceania.</source>
        <translation>利用者はオセアニアにいます。</translation>
    </message>
    <message>
        <source>At least %1 of the answers must be right.</source>
        <translation>回答の %1 以上が正しい必要があります。</translation>
    </message>
    <message>
        <source>Retrieval must cover at least %1 of them.</source>
        <translation>検索はその %1 以上を網羅する必要があります。</translation>
    </message>
    <message>
        <source>RTO %1, RPO %2.</source>
        <translation>RTO %1、RPO %2。</translation>
    </message>
    <message>
        <source>Targets: %1 at most %2, availability at least %3, at most %4 a month.</source>
        <translation>目標: %1 は %2 以下、可用性は %3 以上、月額 %4 以下。</translation>
    </message>
    <message>
        <source>Which of these designs meets all targets at the lowest cost?</source>
        <translation>すべての目標を最も安く満たす構成はどれですか。</translation>
    </message>
    <message>
        <source>Which of these designs meet all targets? (Choose TWO.)</source>
        <translation>すべての目標を満たす構成はどれですか。（2 つ選択してください。）</translation>
    </message>
    <message>
        <source>Which of these designs meet all targets? (Choose THREE.)</source>
        <translation>すべての目標を満たす構成はどれですか。（3 つ選択してください。）</translation>
    </message>
    <message>
        <source>Order these designs by monthly cost, the lowest first.</source>
        <translation>月額の安い順に並べてください。</translation>
    </message>
    <message>
        <source>Order these designs by %1, the shortest first.</source>
        <translation>%1 の短い順に並べてください。</translation>
    </message>
    <message>
        <source>Order these designs by availability, the highest first.</source>
        <translation>可用性の高い順に並べてください。</translation>
    </message>
    <message>
        <source>Match each design with what it costs a month.</source>
        <translation>各構成とその月額を組み合わせてください。</translation>
    </message>
    <message>
        <source>At present it costs %1 a month. Which single change saves most?</source>
        <translation>現在の月額は %1 です。1 つだけ変えるなら、最も節約できるのはどれですか。</translation>
    </message>
    <message>
        <source>Which target does this plan miss?</source>
        <translation>このプランが満たしていない目標はどれですか。</translation>
    </message>
    <message>
        <source>From what utilisation on do the model units cost less than on-demand?</source>
        <translation>使用率がどれだけを超えると、モデルユニットがオンデマンドより安くなりますか。</translation>
    </message>
    <message>
        <source>What do the tokens cost a month?</source>
        <translation>トークンの月額はいくらですか。</translation>
    </message>
    <message>
        <source>How available is the whole?</source>
        <translation>全体の可用性はどれだけですか。</translation>
    </message>
    <message>
        <source>Match each availability with the downtime that it allows in a year.</source>
        <translation>各可用性と、それが 1 年に許す停止時間を組み合わせてください。</translation>
    </message>
    <message>
        <source>The plan: %1, %2, %3.</source>
        <comment>model, lane, tier</comment>
        <translation>プラン: %1、%2、%3。</translation>
    </message>
    <message>
        <source>Provisioned Throughput for %1 (model units: %2) costs %3 a month around the clock. The present traffic keeps it busy for %4 of the time; on demand its tokens would cost %5 a month.</source>
        <translation>%1 のプロビジョンドスループット（モデルユニット: %2）は終日で月額 %3 です。現在のトラフィックでの使用率は %4 で、同じトークンはオンデマンドなら月額 %5 です。</translation>
    </message>
    <message>
        <source>A call reads %1 tokens and writes %2 on average, %3 times a month. A million input tokens cost %4, a million output tokens %5.</source>
        <translation>1 回の呼び出しで平均 %1 トークンを読み、%2 トークンを書き、月に %3 回呼び出します。100 万トークンあたり入力は %4、出力は %5 です。</translation>
    </message>
    <message>
        <source>A system is built so: %1.</source>
        <translation>システムの構成: %1。</translation>
    </message>
    <message>
        <source>one service of %1</source>
        <translation>可用性 %1 のサービス 1 つ</translation>
    </message>
    <message>
        <source>%1 services in series, each of %2</source>
        <translation>直列の %1 サービス、それぞれ %2</translation>
    </message>
    <message>
        <source>%1 independent copies of a service of %2, one of which is enough</source>
        <translation>%2 のサービスの独立した複製 %1 つ、1 つ動けば十分</translation>
    </message>
    <message>
        <source>%1 independent copies, one of which is enough, each of %2 services in series of %3</source>
        <translation>独立した複製 %1 つ、1 つ動けば十分、それぞれ %3 のサービス %2 つの直列</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>None: it meets all of them</source>
        <translation>なし: すべて満たしている</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>estimate: %1</source>
        <translation>推定: %1</translation>
    </message>
    <message>
        <source>This plan cannot be built as it stands; the reasons are below.</source>
        <translation>この案はこのままでは実現できません。理由は以下のとおりです。</translation>
    </message>
    <message>
        <source>This plan meets all three targets.</source>
        <translation>この案は 3 つの目標をすべて満たします。</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>This plan misses: %1.</source>
        <translation>この案が満たさない目標: %1。</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>可用性（設計）</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>1,000 件あたり</translation>
    </message>
    <message>
        <source>%1 a session</source>
        <translation>1 セッション %1</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正答率</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD/月</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priced part (a price is missing)</source>
        <translation>価格のある部分（価格に欠けあり）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The bill, a month of %1 hours</source>
        <translation>請求の内訳（1 か月 %1 時間）</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>解析式</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>最初のトークン、中央値</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>最初のトークン、p95</translation>
    </message>
    <message>
        <source>First token, p99</source>
        <translation>最初のトークン、p99</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>回答完了、p95</translation>
    </message>
    <message>
        <source>First token, p95 of the worst hour (%1)</source>
        <translation>最初のトークン、最悪の 1 時間の p95（%1）</translation>
    </message>
    <message>
        <source>Calls throttled</source>
        <translation>スロットリングされた呼び出し</translation>
    </message>
    <message>
        <source>Calls failed</source>
        <translation>失敗した呼び出し</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>By design</source>
        <translation>設計値</translation>
    </message>
    <message>
        <source>By contract (SLA)</source>
        <translation>契約値（SLA）</translation>
    </message>
    <message>
        <source>unknown: a service publishes none</source>
        <translation>不明: 公表していないサービスがあります</translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation>月間ダウンタイム</translation>
    </message>
    <message>
        <source>RTO, RPO</source>
        <translation>RTO、RPO</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Latency, capacity and availability</source>
        <translation>レイテンシー、容量、可用性</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Workload and plan</source>
        <translation>ワークロードと案</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Nobody publishes these figures; each can be changed in the project.</source>
        <translation>これらの数値は公表されていません。いずれもプロジェクトで変更できます。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠けている情報</translation>
    </message>
    <message>
        <source>%1 · prices of %2 · made %3</source>
        <translation>%1 · 価格の日付 %2 · 作成 %3</translation>
    </message>
    <message numerus="yes">
        <source>Replay: %Ln request(s), seed %1; 95 % confidence of the p95 to first token: ± %2.</source>
        <translation>
            <numerusform>リプレイ: %Ln 件、シード %1。最初のトークンの p95 の 95 % 信頼区間は ± %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay: %Ln request(s), seed %1; too few for a confidence interval.</source>
        <translation>
            <numerusform>リプレイ: %Ln 件、シード %1。件数が少なく、信頼区間は出せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing queues on this lane: replay has no figures.</source>
        <translation>このレーンでは待ち行列ができないため、リプレイの数値はありません。</translation>
    </message>
    <message>
        <source>Of %1 plans searched, the cheapest that meets all targets costs %2 a month.</source>
        <translation>検索した %1 案のうち、すべての目標を満たす最安の案は月額 %2 です。</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>案の比較</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mostly “%1”, %2 against %3</source>
        <translation>主な差は「%1」で、%3 に対し %2</translation>
    </message>
    <message>
        <source>%1, p95 %2</source>
        <comment>money, time</comment>
        <translation>%1、p95 %2</translation>
    </message>
    <message>
        <source>it costs %1 where %2 is the target.</source>
        <translation>費用が %1 で、目標は %2 です。</translation>
    </message>
    <message>
        <source>its p95 is %1 where %2 is the target.</source>
        <translation>p95 が %1 で、目標は %2 です。</translation>
    </message>
    <message>
        <source>its availability is %1 where %2 is the target.</source>
        <translation>可用性が %1 で、目標は %2 です。</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <comment>keywords of a question, answer</comment>
        <translation>「%1」→ %2</translation>
    </message>
    <message>
        <source>Holds here: %1 (%2) against %3 (%4).</source>
        <translation>ここでも成り立ちます: %1（%2）。比較対象: %3（%4）。</translation>
    </message>
    <message>
        <source>Holds here: %1 (%2).</source>
        <translation>ここでも成り立ちます: %1（%2）。</translation>
    </message>
    <message>
        <source>Not here, at today&apos;s prices: %1 (%2) meets all targets too, and as the rule says it is %3 (%4): %5.</source>
        <translation>今日の価格ではここでは成り立ちません: %1（%2）でもすべての目標を満たします。規則どおりの案: %3（%4）。%5。</translation>
    </message>
    <message>
        <source>Not here: %1 (%2) meets all targets. As the rule says, %3: %4</source>
        <translation>ここでは成り立ちません: %1（%2）がすべての目標を満たします。規則どおりなら %3: %4</translation>
    </message>
    <message>
        <source>Neither side meets all targets here. As the rule says, %1: %2</source>
        <translation>ここではどちらもすべての目標は満たしません。規則どおりなら %1: %2</translation>
    </message>
    <message>
        <source>Cannot be compared here: it is not offered.</source>
        <translation>ここでは比較できません: 提供されていません。</translation>
    </message>
    <message>
        <source>Cannot be compared here. %1</source>
        <translation>ここでは比較できません。%1</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>--%1: this workload is judged by %2; use --%3</source>
        <translation>--%1：このワークロードは%2で判定されます。--%3 を使ってください</translation>
    </message>
    <message>
        <source>%L1 plans searched in %2: %L3 evaluated, %L4 on the front</source>
        <translation>%2 で %L1 案を検索：評価 %L3 案、フロント上 %L4 案</translation>
    </message>
    <message numerus="yes">
        <source>%n cheaper plan(s) met the targets by closed form, but not in replay.</source>
        <translation>
            <numerusform>より安い %n 案は解析式では目標を満たしますが、リプレイでは満たしません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest that meets all, confirmed by replay: %1 a month, %2, availability %3, right answers %4</source>
        <translation>すべてを満たす最安の案（リプレイで確認済み）：月額 %1、%2、可用性 %3、正答率 %4</translation>
    </message>
    <message>
        <source>No plan meets all targets.</source>
        <translation>すべての目標を満たす案はありません。</translation>
    </message>
    <message>
        <source>Cheapest that meets all, with nothing to replay: %1 a month, %2, availability %3, right answers %4</source>
        <translation>すべてを満たす最安の案（リプレイの対象なし）：月額 %1、%2、可用性 %3、正答率 %4</translation>
    </message>
    <message>
        <source>None of the cheapest plans that meet the targets stood in replay.</source>
        <translation>目標を満たす安い案は、いずれもリプレイで確認できませんでした。</translation>
    </message>
    <message>
        <source>Cheapest that meets all, with too many requests to replay whole: %1 a month, %2, availability %3, right answers %4</source>
        <translation>すべての目標を満たす最安の案（リクエストが多く、全体は再現できません）：月額 %1、%2、可用性 %3、正答率 %4</translation>
    </message>
    <message>
        <source>--free %1: there is no such field</source>
        <translation>--free %1：そのような項目はありません</translation>
    </message>
    <message>
        <source>--free %1: the search does not decide this</source>
        <translation>--free %1：検索が決める項目ではありません</translation>
    </message>
    <message>
        <source>--free %1: the plan does not say what a custom model of its own would be</source>
        <translation>--free %1：案がカスタムモデルの内容を示していません</translation>
    </message>
    <message>
        <source>--free %1: no lane of the plan runs in a container of its own</source>
        <translation>--free %1：自前のコンテナで動くレーンが案にありません</translation>
    </message>
    <message>
        <source>--free %1: this moves only together with other fields; free those too, or name none</source>
        <translation>--free %1：ほかの項目と一緒にしか動きません。それらも自由にするか、何も指定しないでください</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>--service needs seconds, tokens a second and seconds a token, such as 0.2,8000,0.02; not “%1”</source>
        <translation>--service には秒、1 秒あたりのトークン、1 トークンの秒が必要です（例: 0.2,8000,0.02。「%1」は不可）</translation>
    </message>
    <message>
        <source>the trace holds no request</source>
        <translation>トレースにリクエストがありません</translation>
    </message>
    <message>
        <source>--service needs times that are not negative and a prefill rate above 0</source>
        <translation>--service の時間は負にできず、プリフィル速度は 0 より大きい必要があります</translation>
    </message>
    <message>
        <source>the wait must be a number of seconds, not negative</source>
        <translation>待ち時間は 0 以上の秒数です</translation>
    </message>
    <message>
        <source>the number of servers must be from 1 to %1</source>
        <translation>サーバー数は 1 から %1 です</translation>
    </message>
    <message>
        <source>no number of servers up to %1 keeps this wait</source>
        <translation>%1 台までのサーバーではこの待ち時間になりません</translation>
    </message>
    <message>
        <source>give either --p95-wait or --servers</source>
        <translation>--p95-wait か --servers のどちらかを指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>--service takes at most %1 seconds and %2 seconds a token, and at least %3 tokens a second; not “%4”</source>
        <translation>--service は最大 %1 秒、1 トークン最大 %2 秒、毎秒最低 %3 トークンです（「%4」は不可）</translation>
    </message>
    <message numerus="yes">
        <source>P(wait) %1, mean %2, p95 %3, p99 %4 over %Ln request(s)</source>
        <translation>
            <numerusform>待つ確率 %1、平均 %2、p95 %3、p99 %4（%Ln 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tenbin assumption by model size class</source>
        <translation>モデルの規模別の Tenbin の前提</translation>
    </message>
    <message>
        <source>Tenbin assumption by model size and generation</source>
        <translation>モデルの規模と世代別の Tenbin の前提</translation>
    </message>
    <message>
        <source>Tenbin assumption: great-circle distance x 1.5 in fibre at 200 km per ms, plus 10 ms</source>
        <translation>Tenbin の前提: 大圏距離の 1.5 倍を光ファイバー 1 ms あたり 200 km で換算し、10 ms を加算</translation>
    </message>
    <message>
        <source>Claude 4 burndown of five, assumed for later Claude models</source>
        <translation>Claude 4 の 5 倍の消費率を、以降の Claude モデルにも仮定</translation>
    </message>
    <message>
        <source>Anthropic API&apos;s cache minimum, assumed for Bedrock</source>
        <translation>Anthropic API のキャッシュ下限を Bedrock にも仮定</translation>
    </message>
    <message>
        <source>us-east-1 price x median EC2 GPU price ratio of the Region</source>
        <translation>us-east-1 の価格に、リージョンの EC2 GPU 価格比の中央値を乗算</translation>
    </message>
    <message>
        <source>AWS Price List (Titan rows outside us-east-1 and us-west-2 are uncertain)</source>
        <translation>AWS Price List（us-east-1 と us-west-2 以外の Titan の行は不確か）</translation>
    </message>
    <message>
        <source>AWS Price List, SageMaker Studio in us-west-2, taken for us-east-1</source>
        <translation>AWS Price List、us-west-2 の SageMaker Studio を us-east-1 に流用</translation>
    </message>
    <message>
        <source>AWS Price List: newer models of the same line; no end of life was found</source>
        <translation>AWS Price List：同じ系列により新しいモデルがあり、提供終了日は見つからない</translation>
    </message>
    <message>
        <source>AWS bill of December 2023, Ireland, taken for us-east-1</source>
        <translation>2023 年 12 月の AWS 請求書（アイルランド）を us-east-1 に流用</translation>
    </message>
    <message>
        <source>EC2 on-demand price x the type&apos;s constant SageMaker ratio</source>
        <translation>EC2 オンデマンド料金 × そのタイプの一定の SageMaker 比率</translation>
    </message>
    <message>
        <source>Foundation Model Benchmarking Tool pricing file</source>
        <translation>Foundation Model Benchmarking Tool の料金ファイル</translation>
    </message>
    <message>
        <source>LiteLLM price map, per second and rounded</source>
        <translation>LiteLLM の料金表、1 秒あたりで丸めた値</translation>
    </message>
    <message>
        <source>SageMaker hosting rate: other uses cost the same where both are known</source>
        <translation>SageMaker ホスティングの料金：両方が分かる場合、他の用途も同額</translation>
    </message>
    <message>
        <source>Stated by the user</source>
        <translation>利用者が指定した値</translation>
    </message>
</context>
<context>
    <name>StudyCharts</name>
    <message>
        <source>cards</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>format of a day without its year</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Due in the coming days</source>
        <translation>今後の期日</translation>
    </message>
    <message>
        <source>cards a day, as it stands now</source>
        <translation>1 日の枚数、現時点の見込み</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) come due within two weeks.</source>
        <translation>
            <numerusform>2 週間以内に %n 枚のカードが期日を迎えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is due.</source>
        <translation>休止中: 期日のカードはありません。</translation>
    </message>
    <message>
        <source>Nothing is due yet: learn a few cards first.</source>
        <translation>期日のカードはまだありません。まず何枚か学習してください。</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Reviewed in the past days</source>
        <translation>これまでの復習</translation>
    </message>
    <message>
        <source>reviews a day</source>
        <translation>1 日の復習回数</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) in these days.</source>
        <translation>
            <numerusform>この期間に %n 回復習しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews in these days.</source>
        <translation>この期間に復習はありません。</translation>
    </message>
</context>
<context>
    <name>StudyExportText</name>
    <message>
        <source>--%1 is one of en, zh and ja, not “%2”</source>
        <translation>--%1 は en、zh、ja のいずれかです。「%2」は使えません</translation>
    </message>
    <message>
        <source>-o needs a name that ends in .txt or .apkg, not “%1”</source>
        <translation>-o には .txt か .apkg で終わる名前が必要です。「%1」は使えません</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1: カード %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyImportText</name>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>何も取り込みませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1: カード %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyQuestionText</name>
    <message>
        <source>  %1) %2</source>
        <comment>option</comment>
        <translation>  %1) %2</translation>
    </message>
    <message>
        <source>  %1) %2 – %3</source>
        <comment>option</comment>
        <translation>  %1) %2 – %3</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>正解: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>option, rationale</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>--seed needs a whole number, not “%1”</source>
        <translation>--seed には整数が必要です。「%1」は使えません</translation>
    </message>
    <message>
        <source>--lang is one of en, zh and ja, not “%1”</source>
        <translation>--lang は en、zh、ja のいずれかです。「%1」は使えません</translation>
    </message>
</context>
<context>
    <name>StudyScheduleText</name>
    <message>
        <source>--%1 needs numbers from %2 to %3 with commas between, not “%4”</source>
        <translation>--%1 には %2 から %3 までの数をコンマ区切りで指定します。「%4」は使えません</translation>
    </message>
    <message>
        <source>--%1 needs whole numbers</source>
        <translation>--%1 には整数が必要です</translation>
    </message>
    <message>
        <source>--weights needs the 21 weights of FSRS-6, the last of them at least %1</source>
        <translation>--weights には FSRS-6 の 21 個の重みが必要です。最後の値は %1 以上です</translation>
    </message>
    <message>
        <source>--ratings and --gaps need as many numbers as each other, at most %1</source>
        <translation>--ratings と --gaps には同じ個数の数が必要です。最大 %1 個です</translation>
    </message>
    <message>
        <source>rating %1 after %2 d: stability %3 d, difficulty %4, next in %5 d</source>
        <translation>評価 %1、間隔 %2 日: 安定度 %3 日、難易度 %4、次は %5 日後</translation>
    </message>
</context>
<context>
    <name>StudyStoreText</name>
    <message>
        <source>another review was written after it</source>
        <translation>その後に別の復習が記録されています</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message>
        <source>what to study is missing</source>
        <translation>学習するものが指定されていません</translation>
    </message>
    <message>
        <source>no such command: %1</source>
        <translation>そのようなコマンドはありません: %1</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>the compressed file is damaged or cut short</source>
        <translation>圧縮ファイルが壊れているか途中で切れています</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file has a header but no row</source>
        <translation>ヘッダーだけで行がありません</translation>
    </message>
    <message>
        <source>the file is in UTF-16; save it as UTF-8</source>
        <translation>ファイルが UTF-16 です。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>テキストファイルではありません</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>列 %1 がありません</translation>
    </message>
    <message>
        <source>the row has %1 fields, unlike the header</source>
        <translation>この行の項目数 %1 がヘッダーと違います</translation>
    </message>
    <message>
        <source>a quotation mark is out of place</source>
        <translation>引用符の位置が正しくありません</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>「%1」は時刻ではありません</translation>
    </message>
    <message>
        <source>the time is before that of the row above; rows must ascend in time</source>
        <translation>前の行より早い時刻です。行は時刻の昇順でなければなりません</translation>
    </message>
    <message>
        <source>“%1” is not a finite number</source>
        <translation>「%1」は有限の数ではありません</translation>
    </message>
    <message>
        <source>“%1” is negative</source>
        <translation>「%1」は負の数です</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation>「%1」は大きすぎます</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>行が長すぎます</translation>
    </message>
    <message>
        <source>the file has too many rows</source>
        <translation>ファイルの行数が多すぎます</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1、%2 行目、%3 列</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1: %2。何もインポートしていません。</translation>
    </message>
    <message>
        <source>the table has one row, where at least two are needed</source>
        <translation>表に行が 1 つしかありません。少なくとも 2 行が必要です</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is not above zero</source>
        <translation>「%1」は 0 より大きくありません</translation>
    </message>
    <message>
        <source>an earlier row for %1 has other figures</source>
        <translation>前にある %1 の行と数値が異なります</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe, not a file</source>
        <translation>フォルダー、デバイス、またはパイプであり、ファイルではありません</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>infeasible</source>
        <translation>実現不可</translation>
    </message>
    <message>
        <source>meets 3</source>
        <translation>3 項目達成</translation>
    </message>
    <message numerus="yes">
        <source>misses %n</source>
        <translation>
            <numerusform>%n 項目未達</numerusform>
        </translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>never</source>
        <translation>完了せず</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Prompt cache, read</source>
        <translation>プロンプトキャッシュ、読み取り</translation>
    </message>
    <message>
        <source>Prompt cache, write</source>
        <translation>プロンプトキャッシュ、書き込み</translation>
    </message>
    <message>
        <source>Batch, input tokens</source>
        <translation>バッチ、入力トークン</translation>
    </message>
    <message>
        <source>Batch, output tokens</source>
        <translation>バッチ、出力トークン</translation>
    </message>
    <message>
        <source>Provisioned, busy</source>
        <translation>プロビジョンドスループット、稼働</translation>
    </message>
    <message>
        <source>Provisioned, idle</source>
        <translation>プロビジョンドスループット、待機</translation>
    </message>
    <message>
        <source>Reserved tier, input</source>
        <translation>リザーブド階層、入力</translation>
    </message>
    <message>
        <source>Reserved tier, output</source>
        <translation>リザーブド階層、出力</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>ベクトルストア</translation>
    </message>
    <message>
        <source>Vector store, storage</source>
        <translation>ベクトルストア、ストレージ</translation>
    </message>
    <message>
        <source>Documents in S3</source>
        <translation>S3 の文書</translation>
    </message>
    <message>
        <source>Guardrails, content filter</source>
        <translation>ガードレール、コンテンツフィルター</translation>
    </message>
    <message>
        <source>Guardrails, denied topics</source>
        <translation>ガードレール、拒否トピック</translation>
    </message>
    <message>
        <source>Guardrails, personal data</source>
        <translation>ガードレール、個人情報</translation>
    </message>
    <message>
        <source>Guardrails, grounding</source>
        <translation>ガードレール、グラウンディング</translation>
    </message>
    <message>
        <source>Logs, ingestion</source>
        <translation>ログ、取り込み</translation>
    </message>
    <message>
        <source>Logs, storage</source>
        <translation>ログ、保存</translation>
    </message>
    <message>
        <source>Hot-answer cache</source>
        <translation>定番回答キャッシュ</translation>
    </message>
    <message>
        <source>Step Functions</source>
        <translation>Step Functions</translation>
    </message>
    <message>
        <source>Transfer between AZs</source>
        <translation>AZ 間転送</translation>
    </message>
    <message>
        <source>Transfer between Regions</source>
        <translation>リージョン間転送</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>レプリケーション</translation>
    </message>
    <message>
        <source>Standby vector store</source>
        <translation>スタンバイのベクトルストア</translation>
    </message>
    <message>
        <source>Standby model units</source>
        <translation>スタンバイのモデルユニット</translation>
    </message>
    <message>
        <source>Operating another Region</source>
        <translation>追加リージョンの運用</translation>
    </message>
    <message>
        <source>1M tokens</source>
        <translation>100 万トークン</translation>
    </message>
    <message>
        <source>model-unit hour</source>
        <translation>モデルユニット時間</translation>
    </message>
    <message>
        <source>1K tokens/min-hour</source>
        <translation>千トークン/分・時間</translation>
    </message>
    <message>
        <source>OCU-hour</source>
        <translation>OCU 時間</translation>
    </message>
    <message>
        <source>ACU-hour</source>
        <translation>ACU 時間</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB 月</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>1,000 text units</source>
        <translation>1,000 テキスト単位</translation>
    </message>
    <message>
        <source>1M requests</source>
        <translation>100 万件</translation>
    </message>
    <message>
        <source>1,000 transitions</source>
        <translation>1,000 遷移</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Provisioned Throughput</source>
        <translation>プロビジョンドスループット</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>リザーブド階層</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Core hours</source>
        <translation>コア時間</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>その他の時間</translation>
    </message>
    <message>
        <source>Deferrable work</source>
        <translation>後回しにできる処理</translation>
    </message>
    <message>
        <source>Single AZ</source>
        <translation>単一 AZ</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>マルチ AZ</translation>
    </message>
    <message>
        <source>Cross-Region standby</source>
        <translation>クロスリージョンスタンバイ</translation>
    </message>
    <message>
        <source>Multi-Region active-active</source>
        <translation>マルチリージョン アクティブ/アクティブ</translation>
    </message>
    <message>
        <source>p95 first token</source>
        <translation>p95 最初のトークン</translation>
    </message>
    <message>
        <source>p95 whole answer</source>
        <translation>p95 回答完了</translation>
    </message>
    <message>
        <source>p95 completion</source>
        <translation>p95 完了時間</translation>
    </message>
    <message>
        <source>price missing</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>No token price for %1 in %2.</source>
        <translation>%2 での %1 のトークン価格がありません。</translation>
    </message>
    <message>
        <source>No prompt-cache price for %1 in %2.</source>
        <translation>%2 での %1 のプロンプトキャッシュ価格がありません。</translation>
    </message>
    <message>
        <source>No batch price for %1 in %2.</source>
        <translation>%2 での %1 のバッチ価格がありません。</translation>
    </message>
    <message>
        <source>No price of this service tier for %1 in %2.</source>
        <translation>%2 での %1 のこのサービス階層の価格がありません。</translation>
    </message>
    <message>
        <source>No model-unit price for %1 in %2.</source>
        <translation>%2 での %1 のモデルユニット価格がありません。</translation>
    </message>
    <message>
        <source>No Reserved-tier price for %1 in %2.</source>
        <translation>%2 での %1 のリザーブド階層の価格がありません。</translation>
    </message>
    <message>
        <source>No price for “%1” in %2.</source>
        <translation>%2 での「%1」の価格がありません。</translation>
    </message>
    <message>
        <source>No published quota for %1 in %2: throttling is not counted. Enter your account&apos;s quota.</source>
        <translation>%2 での %1 のクォータは公表されていないため、スロットリングは計算に入っていません。アカウントのクォータを入力してください。</translation>
    </message>
    <message>
        <source>%1 publishes no SLA: the contract&apos;s availability is unknown.</source>
        <translation>%1 は SLA を公表していないため、契約上の可用性は不明です。</translation>
    </message>
    <message>
        <source>No success rate for %1 in this kind of task.</source>
        <translation>この種のタスクでの %1 の正答率がありません。</translation>
    </message>
    <message>
        <source>No network round trip known to %1.</source>
        <translation>%1 までのネットワーク往復時間が不明です。</translation>
    </message>
    <message>
        <source>The model “%1” is not in the catalogue.</source>
        <translation>モデル「%1」はカタログにありません。</translation>
    </message>
    <message>
        <source>%1 is not offered in %2 by this inference profile.</source>
        <translation>%2 ではこの推論プロファイルで %1 を利用できません。</translation>
    </message>
    <message>
        <source>%1 is not a model of the kind needed here.</source>
        <translation>%1 はここで必要な種類のモデルではありません。</translation>
    </message>
    <message>
        <source>The Region “%1” is not in the catalogue.</source>
        <translation>リージョン「%1」はカタログにありません。</translation>
    </message>
    <message>
        <source>Data must stay in “%2”, but %1 is outside.</source>
        <translation>データは「%2」に置く必要がありますが、%1 はその外です。</translation>
    </message>
    <message>
        <source>The global inference profile may leave “%1”, where data must stay.</source>
        <translation>グローバル推論プロファイルは、データを置くべき「%1」の外に出る可能性があります。</translation>
    </message>
    <message>
        <source>Recovery takes %1, but the RTO is %2.</source>
        <translation>復旧に %1 かかりますが、RTO は %2 です。</translation>
    </message>
    <message>
        <source>Up to %1 of data may be lost, but the RPO is %2.</source>
        <translation>最大 %1 分のデータを失う可能性がありますが、RPO は %2 です。</translation>
    </message>
    <message>
        <source>This availability tier needs a second Region.</source>
        <translation>この可用性の階層には第 2 リージョンが必要です。</translation>
    </message>
    <message>
        <source>The second Region must differ from %1.</source>
        <translation>第 2 リージョンは %1 以外でなければなりません。</translation>
    </message>
    <message>
        <source>Only %1 of answers succeed; the floor is %2.</source>
        <translation>正答は %1 だけです。下限は %2 です。</translation>
    </message>
    <message>
        <source>Retrieval covers %1 of answers; the floor is %2.</source>
        <translation>検索が満たす回答は %1 です。下限は %2 です。</translation>
    </message>
    <message>
        <source>%1 of answers are cut by the output limit; at most %2 may be.</source>
        <translation>回答の %1 が出力上限で切れます。許容は %2 までです。</translation>
    </message>
    <message>
        <source>A call may reach %2 tokens, above the context window of %1 (%3).</source>
        <translation>1 回の呼び出しが %2 トークンに達し、%1 のコンテキストウィンドウ（%3）を超えます。</translation>
    </message>
    <message>
        <source>The output limit of %2 tokens is above what %1 allows (%3).</source>
        <translation>出力上限 %2 トークンは %1 の許容値（%3）を超えています。</translation>
    </message>
    <message>
        <source>%1 has no prompt cache.</source>
        <translation>%1 にはプロンプトキャッシュがありません。</translation>
    </message>
    <message>
        <source>The prompt&apos;s fixed part of %2 tokens is below the cache minimum of %1 (%3).</source>
        <translation>プロンプトの固定部分 %2 トークンは %1 のキャッシュ下限（%3）に足りません。</translation>
    </message>
    <message>
        <source>%1 offers no one-hour prompt cache here.</source>
        <translation>%1 はここでは 1 時間のプロンプトキャッシュを提供していません。</translation>
    </message>
    <message>
        <source>This commitment is not offered for %1.</source>
        <translation>%1 ではこのコミットメントを利用できません。</translation>
    </message>
    <message>
        <source>A commitment is paid around the clock.</source>
        <translation>コミットメントは 24 時間課金されます。</translation>
    </message>
    <message>
        <source>Provisioned Throughput of %1 needs the in-Region profile.</source>
        <translation>%1 のプロビジョンドスループットにはリージョン内プロファイルが必要です。</translation>
    </message>
    <message>
        <source>A batch lane cannot serve interactive requests.</source>
        <translation>バッチのレーンでは対話的なリクエストを処理できません。</translation>
    </message>
    <message>
        <source>Batch promises %1, but the deadline is %2.</source>
        <translation>バッチの約束は %1 ですが、期限は %2 です。</translation>
    </message>
    <message>
        <source>The answers need facts from the documents, but retrieval is off.</source>
        <translation>回答には文書の事実が必要ですが、検索がオフです。</translation>
    </message>
    <message>
        <source>%2 of calls to %1 are throttled and tried again.</source>
        <translation>%1 への呼び出しの %2 がスロットリングされ、再試行されます。</translation>
    </message>
    <message>
        <source>%2 of calls to %1 fail at the account&apos;s quota, retries included.</source>
        <translation>%1 への呼び出しの %2 が、再試行してもアカウントのクォータで失敗します。</translation>
    </message>
    <message>
        <source>The cascade does not pay: with %3 escalated, %2 alone costs less than %1 first.</source>
        <translation>カスケードは割に合いません。%3 がエスカレーションされるなら、%1 を先に使うより %2 だけの方が安くなります。</translation>
    </message>
    <message>
        <source>The core lane is used only %1 of its hours.</source>
        <translation>コアのレーンは時間の %1 しか使われていません。</translation>
    </message>
    <message>
        <source>Estimate, not a published figure: %1.</source>
        <translation>公表値ではなく推定です: %1。</translation>
    </message>
    <message>
        <source>At today&apos;s prices the Reserved tier buys capacity, not savings.</source>
        <translation>現在の価格では、リザーブド階層で買えるのは容量であり、節約ではありません。</translation>
    </message>
    <message>
        <source>First embedding of the documents</source>
        <translation>文書の最初の埋め込み</translation>
    </message>
    <message>
        <source>Knowledge Bases, Retrieve</source>
        <translation>ナレッジベース、検索</translation>
    </message>
    <message>
        <source>Knowledge Bases, agentic Retrieve</source>
        <translation>ナレッジベース、エージェント検索</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>Agent runtime, CPU</source>
        <translation>エージェント実行環境、CPU</translation>
    </message>
    <message>
        <source>Agent runtime, memory</source>
        <translation>エージェント実行環境、メモリ</translation>
    </message>
    <message>
        <source>Agent memory, events</source>
        <translation>エージェントメモリ、イベント</translation>
    </message>
    <message>
        <source>Agent memory, records</source>
        <translation>エージェントメモリ、レコード</translation>
    </message>
    <message>
        <source>Agent memory, retrievals</source>
        <translation>エージェントメモリ、検索</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API リクエスト</translation>
    </message>
    <message>
        <source>Lambda, requests</source>
        <translation>Lambda、リクエスト</translation>
    </message>
    <message>
        <source>Lambda, compute</source>
        <translation>Lambda、計算</translation>
    </message>
    <message>
        <source>Custom model, training</source>
        <translation>カスタムモデル、学習</translation>
    </message>
    <message>
        <source>Custom model, data</source>
        <translation>カスタムモデル、データ</translation>
    </message>
    <message>
        <source>Custom model, human evaluation</source>
        <translation>カスタムモデル、人手評価</translation>
    </message>
    <message>
        <source>Custom model, governance</source>
        <translation>カスタムモデル、ガバナンス</translation>
    </message>
    <message>
        <source>Custom model, versions and monitoring</source>
        <translation>カスタムモデル、版と監視</translation>
    </message>
    <message>
        <source>Custom model, storage</source>
        <translation>カスタムモデル、ストレージ</translation>
    </message>
    <message>
        <source>Custom model, hosting</source>
        <translation>カスタムモデル、ホスティング</translation>
    </message>
    <message>
        <source>1,000 calls</source>
        <translation>1,000 呼び出し</translation>
    </message>
    <message>
        <source>1,000 queries</source>
        <translation>1,000 クエリ</translation>
    </message>
    <message>
        <source>1,000 events</source>
        <translation>1,000 イベント</translation>
    </message>
    <message>
        <source>1,000 records-month</source>
        <translation>1,000 レコード月</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>vCPU 時間</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB 時間</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB 秒</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>インスタンス時間</translation>
    </message>
    <message>
        <source>model-month</source>
        <translation>モデル月</translation>
    </message>
    <message>
        <source>custom-unit minute</source>
        <translation>カスタムユニット分</translation>
    </message>
    <message>
        <source>custom-unit month</source>
        <translation>カスタムユニット月</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>No price for the instance %1 in %2.</source>
        <translation>%2 でのインスタンス %1 の価格がありません。</translation>
    </message>
    <message>
        <source>No price is published for training %1.</source>
        <translation>%1 の学習価格は公表されていません。</translation>
    </message>
    <message>
        <source>%1 as a custom model needs model units for all of its traffic, or import: it is not served on demand.</source>
        <translation>%1 をカスタムモデルとして使うには、すべてのトラフィックにモデルユニットが必要です。またはインポートを使います。オンデマンドでは提供されません。</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>Lines are computed to a millionth of a dollar and printed to the cent; the printed lines add up to %1.</source>
        <translation>各項目は 100 万分の 1 ドルまで計算し、セントに丸めて表示しています。表示値の合計は %1 です。</translation>
    </message>
    <message>
        <source>Standby instances</source>
        <translation>待機系のインスタンス</translation>
    </message>
    <message>
        <source>Instances, busy</source>
        <translation>インスタンス、稼働</translation>
    </message>
    <message>
        <source>Instances, idle</source>
        <translation>インスタンス、待機</translation>
    </message>
    <message>
        <source>Instances, waiting to be scaled in</source>
        <translation>インスタンス、スケールイン待ち</translation>
    </message>
    <message>
        <source>Instances, storage</source>
        <translation>インスタンス、ストレージ</translation>
    </message>
    <message>
        <source>Containers, serving</source>
        <translation>コンテナ、処理中</translation>
    </message>
    <message>
        <source>Containers, kept warm</source>
        <translation>コンテナ、温存</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker リアルタイム</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker 非同期</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker サーバレス</translation>
    </message>
    <message>
        <source>SageMaker batch transform</source>
        <translation>SageMaker バッチ変換</translation>
    </message>
    <message>
        <source>A share beside it</source>
        <translation>並行する一部</translation>
    </message>
    <message>
        <source>No lane serves the ordinary requests.</source>
        <translation>通常のリクエストを処理するレーンがありません。</translation>
    </message>
    <message>
        <source>A batch lane answers no requests while users wait: choose another for core hours and shares.</source>
        <translation>バッチのレーンは待っているユーザーに応答しません。コア時間と一部の行き先には別のレーンを選んでください。</translation>
    </message>
    <message>
        <source>The core hours are empty: they end before they begin.</source>
        <translation>コア時間が空です。開始より前に終わっています。</translation>
    </message>
    <message>
        <source>%1 cannot run on SageMaker: its maker gives no weights.</source>
        <translation>%1 は SageMaker で動かせません。提供元が重みを公開していません。</translation>
    </message>
    <message>
        <source>The model needs %1 GB, a serverless container has %2 GB.</source>
        <translation>モデルには %1 GB 必要ですが、サーバレスのコンテナは %2 GB です。</translation>
    </message>
    <message>
        <source>Serverless containers have 1 to 6 whole GB of memory, not %1.</source>
        <translation>サーバレスのコンテナのメモリは 1～6 GB の整数で、%1 は選べません。</translation>
    </message>
    <message>
        <source>A serverless endpoint runs 200 containers at most, not %1.</source>
        <translation>サーバレスのエンドポイントで動くコンテナは 200 個までで、%1 個は選べません。</translation>
    </message>
    <message>
        <source>A real-time endpoint keeps one instance at least; only an asynchronous one may scale to zero.</source>
        <translation>リアルタイムのエンドポイントは 1 台以上を保ちます。ゼロまで縮められるのは非同期だけです。</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: a few requests more or fewer that wait move the p95 between %1 and %2.</source>
        <translation>ここでは解析式を信頼できません。待つリクエストがわずかに増減するだけで、p95 が %1 から %2 の間で動きます。</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: %1 of requests fail, which may or may not be those that the p95 leaves out.</source>
        <translation>ここでは解析式を信頼できません。リクエストの %1 が失敗し、p95 の外に収まるとは限りません。</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: %1 of requests wait for what others left over, which chance decides.</source>
        <translation>ここでは解析式を信頼できません。リクエストの %1 が先に溜まった処理を待ち、その量は偶然で決まります。</translation>
    </message>
    <message>
        <source>Fallback, queue</source>
        <translation>フォールバック、キュー</translation>
    </message>
    <message>
        <source>Fallback, fixed answers</source>
        <translation>フォールバック、定型の回答</translation>
    </message>
    <message>
        <source>The fallback to another model needs a model.</source>
        <translation>別のモデルで代替するには、モデルの指定が必要です。</translation>
    </message>
    <message>
        <source>The fallback must differ from %1: it would meet the same full quota.</source>
        <translation>代替モデルは %1 以外にしてください。同じクォータが使い切られています。</translation>
    </message>
    <message>
        <source>After the loss of an AZ the peak needs %1 instances, and %2 are left.</source>
        <translation>AZ を 1 つ失うと、ピークに必要な %1 インスタンスに対して残りは %2 です。</translation>
    </message>
    <message>
        <source>After the loss of a Region the peak brings %1 calls a second; the other Region carries %2.</source>
        <translation>リージョンを 1 つ失うと、ピークの毎秒 %1 件の呼び出しに対して、残るリージョンの処理能力は毎秒 %2 件です。</translation>
    </message>
    <message>
        <source>An event peak offers the lane %1 of its capacity: its queue grows until the peak is over.</source>
        <translation>イベントピークではレーンに容量の %1 の負荷がかかり、ピークが終わるまで待ち行列が伸び続けます。</translation>
    </message>
    <message>
        <source>At an event peak %1 of calls fail.</source>
        <translation>イベントピークでは呼び出しの %1 が失敗します。</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2: replay plays the trace alone, closed form the whole week at the shape&apos;s rates. Closed form is what the targets are judged by.</source>
        <translation>p95 は解析式で %1、リプレイで %2 です。リプレイはトレースだけを再生し、解析式は週の形に沿って 1 週間全体を計算します。目標の判定には解析式を使います。</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2. Replay is trusted, since it plays every request of a week.</source>
        <translation>p95 は解析式で %1、リプレイで %2 です。1 週間のリクエストを 1 件ずつ再生するリプレイのほうを採用します。</translation>
    </message>
    <message numerus="yes">
        <source>Closed form is not to be trusted here: the %n piece(s) of a document come at once and meet each other in the lane.</source>
        <translation>
            <numerusform>ここでは解析式を信頼できません。文書の %n 個の断片が同時に届き、レーンの中で互いを待たせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lane “%2” is offered %1 of its capacity: its queue never empties.</source>
        <translation>レーン「%2」には容量の %1 が来ます。待ち行列は空になりません。</translation>
    </message>
    <message>
        <source>An endpoint cannot keep %1 instances at least and %2 at most.</source>
        <translation>エンドポイントのインスタンスを、最小 %1、最大 %2 にはできません。</translation>
    </message>
    <message>
        <source>%1 containers cannot be kept warm where %2 are the most.</source>
        <translation>コンテナが最大 %2 個のとき、%1 個を暖機しておくことはできません。</translation>
    </message>
    <message>
        <source>The cascade does not pay: %1 with %2 behind it answers %3 right, alone %4.</source>
        <translation>カスケードは割に合いません。%1 の後に %2 を置くと正答率は %3、単独では %4 です。</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2: so many requests come that replay plays a part of every hour only. Closed form is what the targets are judged by.</source>
        <translation>解析式の p95 は %1、リプレイは %2 です。リクエストが多いため、リプレイは毎時の一部だけを再現しています。目標は解析式で判定します。</translation>
    </message>
    <message>
        <source>Endpoint, data in and out</source>
        <translation>エンドポイント、送受信データ</translation>
    </message>
    <message>
        <source>Hot-answer cache, writes</source>
        <translation>定番回答キャッシュ、書き込み</translation>
    </message>
    <message>
        <source>Replication within minutes</source>
        <translation>数分以内のレプリケーション</translation>
    </message>
    <message>
        <source>%1 cannot be imported: its maker gives no weights.</source>
        <translation>%1 はインポートできません。提供元が重みを公開していません。</translation>
    </message>
    <message>
        <source>%1 as an imported model is served on demand alone, not on the lane “%2”.</source>
        <translation>インポートしたモデルとしての %1 はオンデマンドだけで提供され、レーン「%2」では使えません。</translation>
    </message>
    <message>
        <source>OpenSearch Serverless bills %2 OCU at least with this availability: that is what the vector store costs, not %1 OCU.</source>
        <translation>この可用性では OpenSearch Serverless の課金は最低 %2 OCU です。ベクトルストアの料金は %1 OCU ではなく、その分になります。</translation>
    </message>
    <message>
        <source>No context length for %1 in the catalogue: it is not checked.</source>
        <translation>カタログに %1 のコンテキスト長がありません。検査の対象外です。</translation>
    </message>
    <message>
        <source>No output limit for %1 in the catalogue: it is not checked.</source>
        <translation>カタログに %1 の出力上限がありません。検査の対象外です。</translation>
    </message>
    <message>
        <source>eight of ten draws</source>
        <translation>10 回の抽出のうち 8 回</translation>
    </message>
    <message>
        <source>eight of ten of the %1 draws, out of %2, in which it has one</source>
        <translation>全 %2 回のうち値のある %1 回の抽出の 8 割</translation>
    </message>
</context>
<context>
    <name>tenbin::charts::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>ズームを戻す</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>その他: %1</translation>
    </message>
    <message>
        <source>Another chart, table, picture …</source>
        <translation>別のグラフ、表、図…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardEditor</name>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>カードを編集</translation>
    </message>
    <message>
        <source>Fr&amp;ont</source>
        <translation>表面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>裏面(&amp;B)</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>カードの表面</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>カードの裏面</translation>
    </message>
    <message>
        <source>A reading in brackets stands above its word: 可用性[かようせい]. A space before the word tells where it begins.</source>
        <translation>角括弧の読みは語の上に表示されます: 可用性[かようせい]。語の前の空白は語の始まりを示します。</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>カードを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardView</name>
    <message>
        <source>Your own card</source>
        <translation>自作のカード</translation>
    </message>
    <message>
        <source>Source text, section %1</source>
        <translation>原文 セクション %1</translation>
    </message>
    <message>
        <source>Often forgotten</source>
        <translation>忘れがちなカード</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Cards</name>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>1,000 件あたり</translation>
    </message>
    <message>
        <source>%1 a session</source>
        <translation>1 セッション %1</translation>
    </message>
    <message>
        <source>replay …</source>
        <translation>リプレイ …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <translation>リプレイ %1</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>可用性（設計）</translation>
    </message>
    <message>
        <source>SLA %1</source>
        <translation>SLA %1</translation>
    </message>
    <message>
        <source>no SLA for all parts</source>
        <translation>SLA のない部分あり</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>nothing to replay</source>
        <translation>リプレイ対象なし</translation>
    </message>
    <message>
        <source>closed form %1</source>
        <translation>解析式 %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardsModel</name>
    <message>
        <source>suspended: often forgotten</source>
        <translation>保留中: 忘れがち</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>set aside until tomorrow</source>
        <translation>明日まで保留</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>being learnt</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>期日 %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardsPage</name>
    <message>
        <source>Take back</source>
        <translation>保留を解く</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>保留する</translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation>該当するカードはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>カード %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>何も取り込みませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported from %1.</source>
        <translation>
            <numerusform>%1 から %n 枚のカードを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile could not be written: nothing was imported from %1.</source>
        <translation>プロファイルに書き込めず、%1 からは何も取り込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) exported to %1.</source>
        <translation>
            <numerusform>%n 枚のカードを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Find a card by its words or its state</source>
        <translation>文字列や状態でカードを検索</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>カードを検索</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>New card …</source>
        <translation>新しいカード…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Your own cards can be edited and deleted; the built-in ones suspended.</source>
        <translation>自作のカードは編集・削除でき、内蔵のカードは保留できます。</translation>
    </message>
    <message>
        <source>Import from Anki …</source>
        <translation>Anki から取り込む…</translation>
    </message>
    <message>
        <source>Export to Anki …</source>
        <translation>Anki に書き出す…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChangeModel</name>
    <message>
        <source>new</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>出典の変更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Model or service</source>
        <translation>モデルまたはサービス</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChartTableDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChartsGrid</name>
    <message>
        <source>&amp;Maximise</source>
        <translation>最大化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All charts again</source>
        <translation>すべてのグラフに戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>グラフの見方(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CommandPalette</name>
    <message>
        <source>Command, field, workload or term …</source>
        <translation>コマンド、項目、ワークロード、用語…</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>この名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CompareModel</name>
    <message>
        <source>target met</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>目標未達</translation>
    </message>
    <message>
        <source>differs from the base</source>
        <translation>基準と異なる</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n plan(s) more than fit are left out.</source>
        <translation>
            <numerusform>入りきらない %n 案は省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Six plans stand side by side at most: remove one first.</source>
        <translation>並べられるのは 6 案までです。先に 1 案を削除してください。</translation>
    </message>
    <message>
        <source>A copy of the base, to change in Plan mode</source>
        <translation>基準案の写し。計画モードで変更できます</translation>
    </message>
    <message>
        <source>The search has found no plan that meets all targets.</source>
        <translation>すべての目標を満たす案は検索で見つかっていません。</translation>
    </message>
    <message>
        <source>The cheapest plan that meets all targets is here already.</source>
        <translation>すべての目標を満たす最安の案は、すでに並んでいます。</translation>
    </message>
    <message>
        <source>The cheapest plan that the search has found to meet all targets</source>
        <translation>検索で見つかった、すべての目標を満たす最安の案</translation>
    </message>
    <message>
        <source>Plans of</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Workload whose plans are compared</source>
        <translation>案を比べるワークロード</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>案の比較</translation>
    </message>
    <message>
        <source>against the base</source>
        <translation>基準との比較</translation>
    </message>
    <message>
        <source>One plan alone compares with nothing</source>
        <translation>1 案だけでは比べられません</translation>
    </message>
    <message>
        <source>Put a second plan beside it: a copy to change in Plan mode, or the cheapest plan that meets all targets. Cost, latency, availability, quality, bill and decisions then stand side by side.</source>
        <translation>もう 1 案を並べてください。計画モードで変更する写しか、すべての目標を満たす最安の案です。コスト、レイテンシー、可用性、品質、請求、決定を並べて確かめられます。</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>案を複製</translation>
    </message>
    <message>
        <source>Add the cheapest that meets</source>
        <translation>目標を満たす最安の案を追加</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamIntro</name>
    <message>
        <source>Mock exam AIF-C01</source>
        <translation>AIF-C01 模擬試験</translation>
    </message>
    <message>
        <source>%1 questions in %2 minutes, weighted by domain as in the exam guide, version %3 of %4.</source>
        <translation>%2 分で %1 問。分野ごとの比重は試験ガイド バージョン %3（%4）に従います。</translation>
    </message>
    <message>
        <source>A wrong answer costs no more than a missing one. Questions may be flagged, left and changed until you hand in.</source>
        <translation>誤答は未回答より不利になりません。提出するまで、問題に印を付けたり、飛ばしたり、解答を変えたりできます。</translation>
    </message>
    <message>
        <source>The result is the share of right answers, against an own target of 70 %. It is not the exam&apos;s scaled score.</source>
        <translation>結果は正解率で、独自の目標 70 % と比べます。本試験の換算点ではありません。</translation>
    </message>
    <message>
        <source>The exam is kept at every step: after a crash or a restart it goes on with the time it had.</source>
        <translation>試験は一手ごとに保存され、異常終了や再起動の後も残り時間のまま続けられます。</translation>
    </message>
    <message>
        <source>An exam is waiting: %1 of %2 questions answered, %3 left.</source>
        <translation>途中の試験があります: %2 問中 %1 問回答済み、残り %3。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きから受ける</translation>
    </message>
    <message>
        <source>Questions are being drawn …</source>
        <translation>問題を選んでいます…</translation>
    </message>
    <message>
        <source>Begin a new one instead</source>
        <translation>破棄して新しく始める</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamItems</name>
    <message>
        <source>Questions of the exam</source>
        <translation>試験の問題</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>印</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>印あり</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>すべての問題に回答済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered. Enter opens one.</source>
        <translation>
            <numerusform>未回答が %n 問あります。Enter で選択中の問題を開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>問題に戻る</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提出する</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamResultView</name>
    <message>
        <source>%1 right: %2 of %3</source>
        <translation>正解率 %1: %3 問中 %2 問</translation>
    </message>
    <message>
        <source>Reaches the own target of 70 %.</source>
        <translation>独自の目標 70 % に達しています。</translation>
    </message>
    <message>
        <source>Below the own target of 70 %.</source>
        <translation>独自の目標 70 % に届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered.</source>
        <translation>
            <numerusform>未回答 %n 問。</numerusform>
        </translation>
    </message>
    <message>
        <source>Domains and weights: exam guide %1 of %2. The exam&apos;s own score is scaled and not a share.</source>
        <translation>分野と比重: 試験ガイド %1（%2）。本試験の得点は換算点で、正解率ではありません。</translation>
    </message>
    <message>
        <source>Begin another exam</source>
        <translation>もう一度受ける</translation>
    </message>
    <message>
        <source>Result by domain and type</source>
        <translation>分野別・形式別の結果</translation>
    </message>
    <message>
        <source>Domain and type</source>
        <translation>分野と形式</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Questions of the exam</source>
        <translation>試験の問題</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>The planner works out this question …</source>
        <translation>プランナーがこの問題を作成しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: other prices have made another question of it.</source>
        <translation>
            <numerusform>集計対象外 %n 問: 価格の変更により別の問題になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>集計対象外</translation>
    </message>
    <message>
        <source>Other prices have made another question of this one. Your answer to the earlier one is not counted.</source>
        <translation>価格の変更により、この問題は別の問題になりました。元の問題への解答は集計されません。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamRun</name>
    <message>
        <source>The planner works out this question …</source>
        <translation>プランナーがこの問題を作成しています…</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>問題 %1 / %2 · %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Flagged: take the flag away</source>
        <translation>印あり: 印を外す</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>後で見直す印を付ける</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Enter or Page Down</source>
        <translation>Enter または Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>All questions and hand in</source>
        <translation>全問の一覧と提出</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExplainDialog</name>
    <message>
        <source>Why, and how sure</source>
        <translation>理由と確からしさ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Drawing from the ranges…</source>
        <translation>範囲から抽出中…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExplainedAnswer</name>
    <message>
        <source>Right, and chosen</source>
        <translation>正解、選択済み</translation>
    </message>
    <message>
        <source>Right, but not chosen</source>
        <translation>正解だが未選択</translation>
    </message>
    <message>
        <source>Wrong, but chosen</source>
        <translation>誤りだが選択済み</translation>
    </message>
    <message>
        <source>Wrong, and not chosen</source>
        <translation>誤り、未選択</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>正しい位置</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>You put it in place %1</source>
        <translation>あなたの順位: %1 番目</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>正しい組み合わせ</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>あなたの選択: %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::FieldRow</name>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>unit</comment>
        <translation>%1、ロック中</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::FigureCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::FormPanel</name>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>さらに表示 …</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>追加 …</translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation>ワークロードの追加</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：さらに表示</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::GlossaryPage</name>
    <message>
        <source>No term fits</source>
        <translation>該当する用語はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>用語 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In the planner</source>
        <translation>プランナーでの使用箇所</translation>
    </message>
    <message>
        <source>%1 in the planner</source>
        <translation>プランナーの「%1」</translation>
    </message>
    <message>
        <source>Enter shows the field in the planner.</source>
        <translation>Enter でプランナーの項目を表示します。</translation>
    </message>
    <message>
        <source>No field speaks of it.</source>
        <translation>この用語に触れる項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) teach it.</source>
        <translation>
            <numerusform>この用語を扱うカードは %n 枚あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a term, in any language or by its reading</source>
        <translation>どの言語でも、読みでも検索できます</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>用語を検索</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Where the planner uses the term</source>
        <translation>プランナーでこの用語を使う箇所</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::HeatMap</name>
    <message numerus="yes">
        <source>%1: %n review(s)</source>
        <translation>
            <numerusform>%1: 復習 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of reviews</source>
        <translation>復習カレンダー</translation>
    </message>
    <message>
        <source>Half a year of reviews</source>
        <translation>半年間の復習</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::HelpCard</name>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>For the exam</source>
        <translation>試験のために</translation>
    </message>
    <message>
        <source>Locked: a search leaves it as it is</source>
        <translation>ロック: 検索ではこのままにします</translation>
    </message>
    <message>
        <source>Study this</source>
        <translation>これを学ぶ</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::LearnerSettings</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go. Every card comes once more by the eve.</source>
        <translation>
            <numerusform>あと %n 日。前日までにすべてのカードがもう一度出ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam day is here or behind; intervals are as usual.</source>
        <translation>試験日当日か、過ぎています。間隔は通常どおりです。</translation>
    </message>
    <message>
        <source>With a date, no interval reaches past the eve of the exam.</source>
        <translation>日付を指定すると、間隔は試験の前日を越えません。</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>休止を終える</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止する</translation>
    </message>
    <message>
        <source>Paused since %1. After it, spread what has gathered.</source>
        <translation>%1 から休止中。終えたら、たまった分を分散してください。</translation>
    </message>
    <message>
        <source>Nothing is due during a pause, and nothing is lost.</source>
        <translation>休止中は期日が来ず、進捗も失われません。</translation>
    </message>
    <message>
        <source>Evenly, what is best remembered first.</source>
        <translation>均等に分け、よく覚えているものから出します。</translation>
    </message>
    <message>
        <source>Nothing was overdue.</source>
        <translation>期限を過ぎたカードはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spread, at most %1 a day.</source>
        <translation>
            <numerusform>%n 枚のカードを 1 日最大 %1 枚に分散しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>1 日の新規枚数</translation>
    </message>
    <message>
        <source>Cards a day at most</source>
        <translation>1 日の上限枚数</translation>
    </message>
    <message>
        <source>Retention aimed at</source>
        <translation>目標の保持率</translation>
    </message>
    <message>
        <source>Suspend after lapses</source>
        <translation>保留するまでの忘却回数</translation>
    </message>
    <message>
        <source>Only Again and Good</source>
        <translation>「もう一度」と「普通」だけ</translation>
    </message>
    <message>
        <source>Exam on</source>
        <translation>試験日を指定</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>試験日</translation>
    </message>
    <message>
        <source>Days to spread over</source>
        <translation>分散する日数</translation>
    </message>
    <message>
        <source>Spread the overdue</source>
        <translation>期限切れを分散する</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spread over %1 days: sooner they would exceed the daily cap.</source>
        <translation>
            <numerusform>%n 枚のカードを %1 日に分散しました。これより短いと 1 日の上限を超えます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenbin::ui::LeverCard</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>適用: %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MainWindow</name>
    <message>
        <source>Changes cannot be kept for recovery: %1 Save often.</source>
        <translation>復元用の記録を残せません: %1 こまめに保存してください。</translation>
    </message>
    <message>
        <source>Rate, lengths and bursts now come from %1. Undo brings the description back.</source>
        <translation>レート、長さ、バーストは %1 の実測になりました。元に戻すで以前の設定に戻ります。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートは %1 にあります。</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>まだファイルがありません</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>価格の日付 %1</translation>
    </message>
    <message numerus="yes">
        <source>Prices of %1 · %n gap(s)</source>
        <translation>
            <numerusform>価格の日付 %1 · 欠け %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Model %1 ms · replay %2 ms · paint %3 ms</source>
        <translation>モデル %1 ms · リプレイ %2 ms · 描画 %3 ms</translation>
    </message>
    <message>
        <source>Model %1 ms · replay pending · paint %2 ms</source>
        <translation>モデル %1 ms · リプレイ計算中 · 描画 %2 ms</translation>
    </message>
    <message>
        <source>%1 — Tenbin 天秤</source>
        <translation>%1 — Tenbin 天秤</translation>
    </message>
    <message>
        <source>A plan on trial: Esc goes back, a double-click adopts it</source>
        <translation>案を試用中: Esc で戻り、ダブルクリックで採用</translation>
    </message>
    <message>
        <source>Model %1 ms · nothing to replay · paint %2 ms</source>
        <translation>モデル %1 ms · リプレイ対象なし · 描画 %2 ms</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>“%1” (%2) was open when the program ended; the work up to %3 was kept.</source>
        <translation>プログラム終了時に「%1」（%2）が開いていました。%3 までの変更は残っています。</translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg, .pdf or .csv; nothing was written.</source>
        <translation>%1: 名前は .png、.svg、.pdf、.csv のいずれかで終わる必要があります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>グラフを %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only what a search decides can be locked: choose such a field in the form.</source>
        <translation>ロックできるのは検索で決まる項目だけです。フォームでその項目を選んでください。</translation>
    </message>
    <message>
        <source>Cheapest that meets</source>
        <translation>目標を満たす最安</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>%1 cannot be read. The prices are as they were.</source>
        <translation>%1 を読めません。料金は元のままです。</translation>
    </message>
    <message>
        <source>%1 is not a price file. The prices are as they were.</source>
        <translation>%1 は料金ファイルではありません。料金は元のままです。</translation>
    </message>
    <message>
        <source>%1 is not a price file of ours: see %2. The prices are as they were.</source>
        <translation>%1 は使える料金ファイルではありません。%2 を確認してください。料金は元のままです。</translation>
    </message>
    <message>
        <source>the built-in prices</source>
        <translation>内蔵料金</translation>
    </message>
    <message>
        <source>The prices are in %1.</source>
        <translation>料金を %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 is a project; the prices were not written over it.</source>
        <translation>%1 はプロジェクトです。料金で上書きしませんでした。</translation>
    </message>
    <message>
        <source>New workload</source>
        <translation>新しいワークロード</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>最初の案</translation>
    </message>
    <message>
        <source>“%1” was removed. Undo brings it back.</source>
        <translation>「%1」を削除しました。元に戻すで復元できます。</translation>
    </message>
    <message>
        <source>The last workload of a project stays; add another one first.</source>
        <translation>プロジェクトの最後のワークロードは削除できません。先に別のものを追加してください。</translation>
    </message>
    <message>
        <source>“%1” was printed.</source>
        <translation>「%1」を印刷しました。</translation>
    </message>
    <message>
        <source>“%1”: the printer refused it.</source>
        <translation>「%1」：プリンターが受け付けませんでした。</translation>
    </message>
    <message>
        <source>This is a sample: change what you like. Drag a target at the right, and see which plan is the cheapest that meets it.</source>
        <translation>これはサンプルで、自由に変更できます。右の目標をドラッグすると、それを満たす最も安い案が分かります。</translation>
    </message>
    <message>
        <source>Another workload …</source>
        <translation>別のワークロード …</translation>
    </message>
    <message>
        <source>F1 tells of any field what it means, its formula and its source; Ctrl+Z takes a change back.</source>
        <translation>F1 でどの項目についても意味、式、出典を確認できます。変更は Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Ctrl+K finds every field, command and term by its name.</source>
        <translation>Ctrl+K で、すべての項目、コマンド、用語を名前から探せます。</translation>
    </message>
    <message>
        <source>The report was not written: %1 is as it was.</source>
        <translation>レポートは書き出されませんでした。%1 は元のままです。</translation>
    </message>
    <message>
        <source>The report is being written to %1: %2</source>
        <translation>レポートを %1 に書き出しています：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MatchingEdit</name>
    <message>
        <source>Choose …</source>
        <translation>選択してください…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Menus</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直し %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New from recipe</source>
        <translation>レシピから新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Customer chat</source>
        <translation>カスタマーチャット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Internal Q&amp;&amp;A</source>
        <translation>社内ナレッジ Q&amp;&amp;A(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Batch summaries</source>
        <translation>バッチ要約(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Low-traffic demo</source>
        <translation>低頻度デモ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>開く(&amp;O) …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>名前を付けて保存(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Import trace …</source>
        <translation>トレースをインポート(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export PDF report …</source>
        <translation>PDF レポートをエクスポート(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Tenbin</source>
        <translation>Tenbin について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How sure is this?</source>
        <translation>どれだけ確かか(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Why, and how sure</source>
        <translation>理由と確からしさ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the field</source>
        <translation>項目をロック／ロック解除(&amp;L)</translation>
    </message>
    <message>
        <source>About this &amp;field</source>
        <translation>この項目について(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>計画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>学習(&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>料金(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find by name …</source>
        <translation>名前で探す(&amp;F) …</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Add a &amp;workload …</source>
        <translation>ワークロードを追加(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the workload</source>
        <translation>ワークロードを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move the workload</source>
        <translation>ワークロードを削除(&amp;M)</translation>
    </message>
    <message>
        <source>Pro&amp;mpt lab …</source>
        <translation>プロンプトラボ(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>文字を大きく(&amp;X)</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>文字を小さく(&amp;A)</translation>
    </message>
    <message>
        <source>Usual text si&amp;ze</source>
        <translation>標準の文字サイズ(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ModeRail</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Design a plan and see what it gives.</source>
        <translation>プランを設計し、結果を確かめます。</translation>
    </message>
    <message>
        <source>Compare plans side by side.</source>
        <translation>プランを並べて比較します。</translation>
    </message>
    <message>
        <source>Preview the report and export it.</source>
        <translation>レポートをプレビューして書き出します。</translation>
    </message>
    <message>
        <source>Learn for the exam: cards and questions.</source>
        <translation>試験に備えて学びます：カードと問題。</translation>
    </message>
    <message>
        <source>Browse prices and bring them up to date.</source>
        <translation>料金を一覧し、更新します。</translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation>このバージョンにはまだありません。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::NothingDue</name>
    <message numerus="yes">
        <source>Next: %n card(s) on %1.</source>
        <translation>
            <numerusform>次回: %1 に %n 枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Paused since %1: nothing is due. End the pause under Statistics, and spread what has gathered.</source>
        <translation>%1 から休止中のため、期日のカードはありません。「統計」で休止を終え、たまった分を分散してください。</translation>
    </message>
    <message>
        <source>A short wait</source>
        <translation>しばらくお待ちください</translation>
    </message>
    <message>
        <source>The next learning step comes at %1.</source>
        <translation>次の学習ステップは %1 です。</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今日の分は終わりました</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) studied today.</source>
        <translation>
            <numerusform>今日は %n 枚のカードを学習しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due card(s) wait behind today&apos;s limit.</source>
        <translation>
            <numerusform>期日の来たカードがあと %n 枚、今日の上限を超えて待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and the mock exam are there at any time.</source>
        <translation>問題演習と模擬試験はいつでもできます。</translation>
    </message>
    <message>
        <source>Take the last rating back</source>
        <translation>直前の評価を取り消す</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::OrderingEdit</name>
    <message>
        <source>Order, from first to last</source>
        <translation>順序、最初から最後まで</translation>
    </message>
    <message>
        <source>Alt and an arrow key move the row.</source>
        <translation>Alt と矢印キーで行を移動します。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up: Alt+Up</source>
        <translation>上へ移動: Alt+↑</translation>
    </message>
    <message>
        <source>Move down: Alt+Down</source>
        <translation>下へ移動: Alt+↓</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PlanHead</name>
    <message>
        <source>Base</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>The plan under edit in Plan mode; the others are measured against it.</source>
        <translation>計画モードで編集中の案です。ほかの案はこれと比べます。</translation>
    </message>
    <message>
        <source>Make %1 the base</source>
        <translation>「%1」を基準にする</translation>
    </message>
    <message>
        <source>Make it the base, and the plan under edit</source>
        <translation>基準にし、編集中の案にします</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>A workload keeps at least one plan.</source>
        <translation>ワークロードには少なくとも 1 案が残ります。</translation>
    </message>
    <message>
        <source>Remove; undo brings it back</source>
        <translation>削除（元に戻せます）</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>「%1」の名前</translation>
    </message>
    <message>
        <source>Make it the base</source>
        <translation>基準にする</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PriceModel</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nobody publishes it</source>
        <translation>公表なし</translation>
    </message>
    <message>
        <source>A gap: the figure is missing, and plans that need it have no total.</source>
        <translation>欠落: 値がなく、これを要する案は合計が出ません。</translation>
    </message>
    <message>
        <source>An estimate: nobody publishes this figure.</source>
        <translation>推定値: この値は公表されていません。</translation>
    </message>
    <message>
        <source>Over a year old.</source>
        <translation>1 年以上前の値です。</translation>
    </message>
    <message>
        <source>Model or service</source>
        <translation>モデルまたはサービス</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PricesPage</name>
    <message>
        <source>Prices of %1 · %2 of %3 figures shown · %4 gaps · %5 estimates · %6 over a year old</source>
        <translation>%1 の料金 · %3 件中 %2 件を表示 · 欠落 %4 件 · 推定 %5 件 · 1 年以上前 %6 件</translation>
    </message>
    <message>
        <source>No figure has all of these words. Clear the filter to see all %1.</source>
        <translation>これらの語をすべて含む値はありません。絞り込みを消すと %1 件すべてが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Model, service, Region, source …</source>
        <translation>モデル、サービス、リージョン、出典…</translation>
    </message>
    <message>
        <source>Filter of the prices</source>
        <translation>料金の絞り込み</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>すべての値</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>1 年以上前</translation>
    </message>
    <message>
        <source>Which figures are shown</source>
        <translation>表示する値</translation>
    </message>
    <message>
        <source>&amp;Import prices …</source>
        <translation>料金を取り込む(&amp;I) …</translation>
    </message>
    <message>
        <source>Looks at a price file; nothing changes until you take it.</source>
        <translation>料金ファイルを確認します。採用するまで何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Update to the built-in prices</source>
        <translation>内蔵料金に更新</translation>
    </message>
    <message>
        <source>Looks at the built-in prices of %1; nothing changes until you take them.</source>
        <translation>%1 の内蔵料金を確認します。採用するまで何も変わりません。</translation>
    </message>
    <message>
        <source>The project has the built-in prices of %1 already.</source>
        <translation>プロジェクトはすでに %1 の内蔵料金を使っています。</translation>
    </message>
    <message>
        <source>&amp;Save as a file …</source>
        <translation>ファイルに保存(&amp;S) …</translation>
    </message>
    <message>
        <source>Save these prices as a file</source>
        <translation>この料金をファイルに保存</translation>
    </message>
    <message>
        <source>Changes of prices</source>
        <translation>料金の変化</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>%1 による変化</translation>
    </message>
    <message>
        <source>Every figure is the same.</source>
        <translation>すべての値が同じです。</translation>
    </message>
    <message>
        <source>%1 changed, %2 new, %3 gone. Your plans stay as they are; their bills follow these prices.</source>
        <translation>変更 %1 件、追加 %2 件、削除 %3 件。案はそのままで、請求はこの料金に従います。</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>この料金を使う</translation>
    </message>
    <message>
        <source>Keep the present ones</source>
        <translation>今の料金のままにする</translation>
    </message>
    <message>
        <source>Every figure is the same; sources or dates differ.</source>
        <translation>数値はすべて同じで、出典か日付が異なります。</translation>
    </message>
    <message>
        <source>Table of prices</source>
        <translation>料金の表</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PromptLab</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Latin and others</source>
        <translation>ラテン文字ほか</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prompt lab</source>
        <translation>プロンプトラボ</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Paste a prompt, a question or an answer.</source>
        <translation>プロンプト、質問、または回答を貼り付けます。</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>数えるテキスト</translation>
    </message>
    <message>
        <source>It is &amp;the</source>
        <translation>これは(&amp;I)</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>User&apos;s question</source>
        <translation>ユーザーの質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What the text is</source>
        <translation>テキストの種類</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>トークン、推定</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>A single call of the first model</source>
        <translation>最初のモデルの呼び出し 1 回</translation>
    </message>
    <message>
        <source>A month of this plan</source>
        <translation>この案の 1 か月</translation>
    </message>
    <message>
        <source>A fifth shorter saves a month</source>
        <translation>5 分の 1 短くすると月に節約</translation>
    </message>
    <message>
        <source>Each model has a tokenizer of its own, and none is published: the count goes by the script, with the characters for each token of this workload. Replace them by a measurement of your model.</source>
        <translation>モデルごとにトークナイザーが異なり、いずれも公開されていません。ここでは文字の種類ごとに、このワークロードの 1 トークンの文字数で数えます。選んだモデルでの実測値に置き換えてください。</translation>
    </message>
    <message>
        <source>&amp;Use in the workload</source>
        <translation>ワークロードに使う(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::QuestionView</name>
    <message>
        <source>Right.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>Not right. Only the whole answer counts.</source>
        <translation>不正解です。すべて合って初めて正解になります。</translation>
    </message>
    <message>
        <source>Not answered, and so not right.</source>
        <translation>未回答のため不正解です。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::QuestionsPage</name>
    <message>
        <source>The planner works out a question …</source>
        <translation>プランナーが問題を作成しています…</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 問中 %1 問正解</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出題元</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Where questions come from</source>
        <translation>問題の出題元</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>問題の形式</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>問題集</translation>
    </message>
    <message>
        <source>Worked out by the planner</source>
        <translation>プランナーが作成</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>Open in the planner</source>
        <translation>プランナーで開く</translation>
    </message>
    <message>
        <source>Opens the workload and the plan of this question</source>
        <translation>この問題のワークロードとプランを開きます</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::RatingBar</name>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>簡単</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1、次回は %2 後</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::RecipeGallery</name>
    <message>
        <source>Add a workload</source>
        <translation>ワークロードの追加</translation>
    </message>
    <message>
        <source>What is the workload like?</source>
        <translation>どのようなワークロードですか。</translation>
    </message>
    <message>
        <source>%1 a month · %2 %3</source>
        <translation>月額 %1 · %2 %3</translation>
    </message>
    <message>
        <source>From a trace …</source>
        <translation>トレースから …</translation>
    </message>
    <message>
        <source>Rate, lengths and bursts measured from a log of requests (CSV: time, input and output tokens).</source>
        <translation>リクエストの記録（CSV：時刻、入力トークン、出力トークン）から、到着率、長さ、バーストを測ります。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Defaults everywhere, with the models and the Region of the present plan.</source>
        <translation>すべて既定値で、モデルとリージョンは現在の案のものを使います。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>レポートの言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Needs a second plan: Compare mode adds one.</source>
        <translation>2 つ目の案が必要です。比較モードで追加できます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>PDF を書き出す …</translation>
    </message>
    <message>
        <source>HTML …</source>
        <translation>HTML …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>JSON …</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF で書き出す</translation>
    </message>
    <message>
        <source>Export as HTML</source>
        <translation>HTML で書き出す</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV で書き出す</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSON で書き出す</translation>
    </message>
    <message>
        <source>The plan&apos;s figures as evaluate and replay print them: all of them, whatever the sections</source>
        <translation>案のすべての値を evaluate と replay の出力どおりに。セクションの選択によりません</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ReviewPage</name>
    <message>
        <source>New %1</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>Learning %1</source>
        <translation>学習中 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期日 %1</translation>
    </message>
    <message>
        <source>Beyond today&apos;s limit %1</source>
        <translation>今日の上限超え %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>Front in %1</source>
        <translation>表面を%1で表示</translation>
    </message>
    <message>
        <source>Back in %1</source>
        <translation>裏面を%1で表示</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>答えを表示</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>スペースまたは Enter</translation>
    </message>
    <message>
        <source>Undo rating</source>
        <translation>評価を取り消す</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで保留</translation>
    </message>
    <message>
        <source>Sets the card aside until tomorrow. Key: -</source>
        <translation>カードを明日まで保留します。キー: -</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>保留する</translation>
    </message>
    <message>
        <source>Sets the card aside until you take it back under Cards. Key: @</source>
        <translation>「カード」で戻すまで保留します。キー: @</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Session</name>
    <message>
        <source>%1 is open in another window, which was raised.</source>
        <translation>%1 は別のウィンドウで開かれています。そのウィンドウを前面に出しました。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StatisticsPage</name>
    <message>
        <source>Due now</source>
        <translation>いま期日のカード</translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the limit</source>
        <translation>
            <numerusform>ほかに上限超え %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n new</source>
        <translation>
            <numerusform>ほかに新規 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Studied today</source>
        <translation>今日の学習</translation>
    </message>
    <message>
        <source>of %1 at most</source>
        <translation>上限 %1 枚</translation>
    </message>
    <message>
        <source>Remembered, 30 days</source>
        <translation>30 日間の保持率</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>no reviews yet</source>
        <translation>復習はまだありません</translation>
    </message>
    <message>
        <source>Cards begun</source>
        <translation>学習を始めたカード</translation>
    </message>
    <message>
        <source>of %1 · %2 suspended</source>
        <translation>全 %1 枚 · 保留 %2 枚</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1 枚</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StudyDesk</name>
    <message>
        <source>Progress is not kept this time. %1</source>
        <translation>今回の進捗は保存されません。%1</translation>
    </message>
    <message>
        <source>This was not kept. %1</source>
        <translation>この操作は保存されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StudyPage</name>
    <message>
        <source>This card was forgotten so often that it is suspended. Under Cards it can be taken back, or a better one written.</source>
        <translation>このカードは何度も忘れたため保留しました。「カード」で保留を解くか、より良いカードに書き直せます。</translation>
    </message>
    <message>
        <source>The card was deleted. Its reviews are kept.</source>
        <translation>カードを削除しました。復習の記録は残ります。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>復習(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>カード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>問題(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mock exam</source>
        <translation>模擬試験(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>統計(&amp;S)</translation>
    </message>
    <message>
        <source>Cards and progress are being read…</source>
        <translation>カードと進捗を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::TargetsPanel</name>
    <message>
        <source>plan</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>plan %1, worst hour %2 %3</source>
        <translation>案 %1、最悪の時間帯 %2 %3</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>案 %1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>plan %1, %2 min a month down</source>
        <translation>案 %1、月間停止 %2 分</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>plan %1 and what has no price</source>
        <translation>案 %1 と価格のない部分</translation>
    </message>
    <message>
        <source>This plan is the cheapest
that meets all</source>
        <translation>この案が全目標を
満たす最安です</translation>
    </message>
    <message>
        <source>Adopt cheapest that meets all:
%1 a month</source>
        <translation>全目標を満たす最安の案を採用:
月 %1</translation>
    </message>
    <message>
        <source>No plan meets all targets</source>
        <translation>全目標を満たす案はありません</translation>
    </message>
    <message>
        <source>What would help, in this plan</source>
        <translation>この案の改善策</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the report</source>
        <translation>
            <numerusform>ほか %n 件はレポートに記載</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know about these figures</source>
        <translation>数値についての注意</translation>
    </message>
    <message>
        <source>Adopt the plan on trial:
%1 a month</source>
        <translation>試用中の案を採用:
月 %1</translation>
    </message>
    <message>
        <source>Adopt the plan on trial,
though infeasible: %1 a month</source>
        <translation>試用中の案を採用
（実現不可）：月額 %1</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The plan follows the targets: always the cheapest that meets them all.</source>
        <translation>案は目標に従います：常にすべてを満たす最安の案になります。</translation>
    </message>
    <message>
        <source>For the exam</source>
        <translation>試験のために</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Auto keeps the plan as it is: none meets all three.</source>
        <translation>自動は案を変えません。3 つすべてを満たすものがないためです。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::TrustDialog</name>
    <message>
        <source>Nothing here makes closed form doubtful.</source>
        <translation>この案に解析式を疑わせるものはありません。</translation>
    </message>
    <message>
        <source>replay …</source>
        <translation>リプレイ …</translation>
    </message>
    <message>
        <source>nothing to replay</source>
        <translation>リプレイ対象なし</translation>
    </message>
    <message>
        <source>replay %1 ± %2</source>
        <translation>リプレイ %1 ± %2</translation>
    </message>
    <message>
        <source>%1: closed form %2, %3</source>
        <translation>%1: 解析式 %2、%3</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Called doubtful</source>
        <translation>疑わしいとした組</translation>
    </message>
    <message>
        <source>Error of the others,
median / 95th percentile</source>
        <translation>残りの誤差、
中央値 / 95 パーセンタイル</translation>
    </message>
    <message>
        <source>Error of all,
median / 95th percentile</source>
        <translation>全体の誤差、
中央値 / 95 パーセンタイル</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>どれだけ確かか</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>この案</translation>
    </message>
    <message>
        <source>Closed form against replay: the p95 of generated workloads and plans</source>
        <translation>解析式とリプレイの比較: 生成したワークロードと案の p95</translation>
    </message>
    <message>
        <source>Every pair is evaluated by closed form, which answers while you drag, and replayed request by request over several weeks. Where closed form is called doubtful, replay is to be trusted. Computed on %1.</source>
        <translation>どの組も、ドラッグ中に答える解析式で評価し、数週間分をリクエストごとにリプレイしています。解析式が疑わしいところでは、リプレイのほうを信頼してください。計算日: %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
