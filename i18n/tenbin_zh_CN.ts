<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>On-demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>预留层</translation>
    </message>
    <message>
        <source>Provisioned, spilling over</source>
        <translation>预留吞吐，溢出</translation>
    </message>
    <message>
        <source>Provisioned, queueing</source>
        <translation>预留吞吐，排队</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker 实时</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker 异步</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker 无服务器</translation>
    </message>
    <message>
        <source>Mixed lanes</source>
        <translation>混合通道</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>全部通道</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1：%2 → %3</translation>
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
        <translation>延迟是瓶颈。放宽到 %1 时成本为 %2。</translation>
    </message>
    <message>
        <source>No plan meets all three. At %1 one would, for %2.</source>
        <translation>没有方案满足全部三个目标。放宽到 %1 就有，成本 %2。</translation>
    </message>
    <message>
        <source>Availability binds. At %1 it would cost %2.</source>
        <translation>可用性是瓶颈。放宽到 %1 时成本为 %2。</translation>
    </message>
    <message>
        <source>No plan meets all three. With %1 available one would, for %2.</source>
        <translation>没有方案满足全部三个目标。可用性放宽到 %1 就有，成本 %2。</translation>
    </message>
    <message>
        <source>No plan meets all three. The cheapest that meets the other two costs %1.</source>
        <translation>没有方案满足全部三个目标。满足另外两个的最便宜方案为 %1。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索……</translation>
    </message>
    <message>
        <source>%1 plans searched</source>
        <translation>已搜索 %1 个方案</translation>
    </message>
    <message>
        <source>Of %1 plans, confirmed by replay</source>
        <translation>共 %1 个方案，已经回放确认</translation>
    </message>
    <message>
        <source>Of %1 plans, replay pending</source>
        <translation>共 %1 个方案，回放待完成</translation>
    </message>
    <message>
        <source>%1 · right answers %2</source>
        <translation>%1 · 正确率 %2</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two settings</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The search was stopped: the best so far</source>
        <translation>搜索已停止：目前找到的最佳方案</translation>
    </message>
    <message>
        <source>Of %1 plans, with nothing to replay</source>
        <translation>共 %1 个方案，无需回放</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) locked</source>
        <translation>
            <numerusform>已锁定 %n 项决策</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · coverage %2</source>
        <translation>%1 · 覆盖率 %2</translation>
    </message>
    <message>
        <source>%1 · available %2</source>
        <translation>%1 · 可用性 %2</translation>
    </message>
    <message>
        <source>No plan meets two of the three targets. The nearest to all: p95 %1, available %2, %3 a month.</source>
        <translation>没有方案能同时满足三个目标中的两个。最接近的方案：p95 %1，可用性 %2，每月 %3。</translation>
    </message>
    <message>
        <source>No plan can be run: %1</source>
        <translation>没有可行的方案：%1</translation>
    </message>
    <message>
        <source>No plan can be run with these locks and requirements.</source>
        <translation>在这些锁定和要求下没有可行的方案。</translation>
    </message>
    <message>
        <source>Of %1 plans, with too many requests to replay whole</source>
        <translation>在 %1 个方案中，请求太多，无法完整回放</translation>
    </message>
    <message>
        <source>Replay refutes the cheapest that meet all three targets. The nearest that it was not asked about: p95 %1, available %2, %3 a month.</source>
        <translation>满足全部三个目标的最便宜方案均未通过回放。尚未回放的方案中最接近的：p95 %1，可用性 %2，每月 %3。</translation>
    </message>
    <message>
        <source>%1 By closed form alone: not replayed.</source>
        <translation>%1仅按解析式得出，未经回放。</translation>
    </message>
    <message>
        <source>%1 (%2%3 % of what has a price)</source>
        <comment>money a month, share of the known part of the bill with its sign</comment>
        <translation>%1（有价部分的 %2%3 %）</translation>
    </message>
    <message>
        <source>Replay refutes the cheapest that meet all three targets, and confirms this one: p95 %1, available %2, %3 a month.</source>
        <translation>回放否定了满足全部三项目标的最便宜方案，并确认了这一个：p95 %1，可用性 %2，每月 %3。</translation>
    </message>
    <message>
        <source>No plan reaches the floor of right answers, %1: the most is %2. Lower the floor, free what is locked or take another model.</source>
        <translation>没有方案达到正确率下限 %1：最高为 %2。请降低下限、解除锁定，或换用其他模型。</translation>
    </message>
    <message>
        <source>No plan keeps data in “%1”. Free the Region and the inference profile, or let data stay elsewhere.</source>
        <translation>没有方案能让数据留在“%1”。请解除区域和推理配置文件的锁定，或改变数据所在地。</translation>
    </message>
    <message>
        <source>No Region of “%1”, where data must stay, offers a model. Let data stay in one of these: %2.</source>
        <translation>数据必须留在“%1”，但那里没有任何区域提供模型。请把数据所在地改为其中之一：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two geographies</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No plan reaches the floor of coverage, %1: the most is %2. Lower the floor or free what is locked.</source>
        <translation>没有方案达到覆盖率下限 %1：最高为 %2。请降低下限，或解除锁定。</translation>
    </message>
    <message>
        <source>No plan cuts as few answers as %1: the least is %2. Allow so many or free what is locked.</source>
        <translation>没有方案能把被截断的回答控制在 %1 以内：最低为 %2。请放宽到该比例，或解除锁定。</translation>
    </message>
    <message>
        <source>No plan recovers within the RTO, %1: the fastest takes %2. Allow so long or free what is locked.</source>
        <translation>没有方案能在 RTO（%1）内恢复：最快需要 %2。请放宽到该时间，或解除锁定。</translation>
    </message>
    <message>
        <source>No plan loses as little data as the RPO, %1: the least is %2. Allow so much or free what is locked.</source>
        <translation>没有方案能把数据丢失控制在 RPO（%1）以内：最少为 %2。请放宽到该时间，或解除锁定。</translation>
    </message>
    <message>
        <source>No plan is done by the deadline, %1: the fastest takes %2. Allow so long or free what is locked.</source>
        <translation>没有方案能在期限（%1）内完成：最快需要 %2。请放宽到该时间，或解除锁定。</translation>
    </message>
    <message>
        <source>Allow all of this together, or free what is locked.</source>
        <translation>请同时放宽以上各项，或解除锁定。</translation>
    </message>
    <message>
        <source>Enter what is missing among the prices, or import newer ones.</source>
        <translation>请在价格中补上缺失的项，或导入更新的价格。</translation>
    </message>
    <message>
        <source>Change this in the plan, or free what is locked.</source>
        <translation>请在方案中更改这一点，或解除锁定。</translation>
    </message>
</context>
<context>
    <name>AnkiFileText</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AnkiText</name>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>该文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The file is larger than a deck may be.</source>
        <translation>该文件超出了牌组允许的大小。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>有一个引号没有闭合。</translation>
    </message>
    <message>
        <source>The file holds no note with a front and a back.</source>
        <translation>该文件中没有同时具有正面和背面的笔记。</translation>
    </message>
    <message>
        <source>The file is no Anki package.</source>
        <translation>该文件不是 Anki 包。</translation>
    </message>
    <message>
        <source>The archive holds no collection of Anki&apos;s.</source>
        <translation>压缩包中没有 Anki 的集合。</translation>
    </message>
    <message>
        <source>The package is of a newer Anki. Export it again there with “Support older Anki versions”, or as a text file.</source>
        <translation>该包来自较新的 Anki。请在 Anki 中勾选“支持旧版 Anki”（Support older Anki versions）重新导出，或导出为文本文件。</translation>
    </message>
    <message>
        <source>The collection in the package is damaged: %1</source>
        <translation>包中的集合已损坏：%1</translation>
    </message>
</context>
<context>
    <name>AssumptionText</name>
    <message>
        <source>%1: time before the prompt is read</source>
        <translation>%1：开始读取提示前的时间</translation>
    </message>
    <message>
        <source>%1: prompt tokens read a second</source>
        <translation>%1：每秒读取的提示令牌</translation>
    </message>
    <message>
        <source>%1: time for each output token</source>
        <translation>%1：每个输出令牌的时间</translation>
    </message>
    <message>
        <source>%1: share of right answers</source>
        <translation>%1：正确回答的比例</translation>
    </message>
    <message>
        <source>Price of “%1” in %2</source>
        <translation>“%1”在 %2 的价格</translation>
    </message>
    <message>
        <source>Round trip of users in %1 to %2</source>
        <translation>%1 用户到 %2 的往返时间</translation>
    </message>
</context>
<context>
    <name>BreakEvens</name>
    <message>
        <source>requests a month</source>
        <translation>每月请求数</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>模型单元</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>The Reserved tier</source>
        <translation>预留层</translation>
    </message>
    <message>
        <source>Serverless inference (container as in Serving)</source>
        <translation>无服务器推理（容器按“服务方式”所述）</translation>
    </message>
    <message>
        <source>a real-time endpoint</source>
        <translation>实时端点</translation>
    </message>
    <message>
        <source>Batch inference</source>
        <translation>批处理推理</translation>
    </message>
    <message>
        <source>requests a month that may wait</source>
        <translation>次可延后的请求/月</translation>
    </message>
    <message>
        <source>A custom model</source>
        <translation>定制模型</translation>
    </message>
    <message>
        <source>the base model with retrieval and a good prompt</source>
        <translation>带检索和良好提示词的基础模型</translation>
    </message>
    <message>
        <source>One Region</source>
        <translation>单区域</translation>
    </message>
    <message>
        <source>a second Region</source>
        <translation>第二个区域</translation>
    </message>
    <message>
        <source>USD an hour of downtime</source>
        <translation>美元/小时停机损失</translation>
    </message>
    <message>
        <source>%1: cheaper than %2 from %3 %4 on.</source>
        <translation>%1：从 %3 %4起比%2便宜。</translation>
    </message>
    <message>
        <source>%1: dearer than %2 from %3 %4 on.</source>
        <translation>%1：从 %3 %4起比%2贵。</translation>
    </message>
    <message>
        <source>%1: always cheaper than %2.</source>
        <translation>%1：始终比%2便宜。</translation>
    </message>
    <message>
        <source>%1: always dearer than %2.</source>
        <translation>%1：始终比%2贵。</translation>
    </message>
    <message>
        <source>%1: as dear as %2.</source>
        <translation>%1：与%2费用相同。</translation>
    </message>
    <message>
        <source>%1 against %2: no comparison. %3</source>
        <translation>%1与%2：无法比较。%3</translation>
    </message>
    <message>
        <source>it is not offered for this model.</source>
        <translation>该模型不提供此方式。</translation>
    </message>
    <message>
        <source>model units</source>
        <translation>模型单元</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>预留层</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>无服务器</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>custom model</source>
        <translation>定制模型</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>one Region</source>
        <translation>一个区域</translation>
    </message>
    <message>
        <source>two Regions</source>
        <translation>两个区域</translation>
    </message>
</context>
<context>
    <name>CalibrateText</name>
    <message>
        <source>--predict needs numbers of calls in flight above 0, such as 2,8,32; not “%1”</source>
        <translation>--predict 需要大于 0 的并发调用数，例如 2,8,32；不能是“%1”</translation>
    </message>
    <message>
        <source>at least two rows are needed</source>
        <translation>至少需要两行</translation>
    </message>
    <message>
        <source>a figure is too small or too large to reckon with</source>
        <translation>有数值过小或过大，无法计算</translation>
    </message>
    <message>
        <source>the table has no latency</source>
        <translation>表中没有延迟</translation>
    </message>
    <message>
        <source>a figure is given in some rows only</source>
        <translation>有一项数值只在部分行中给出</translation>
    </message>
    <message>
        <source>two rows for the same number of calls in flight differ</source>
        <translation>同一并发调用数的两行不一致</translation>
    </message>
    <message>
        <source>An output token takes %1 ms, and %2 ms more for each call in flight.</source>
        <translation>每个输出令牌需要 %1 ms，每多一个并发调用再加 %2 ms。</translation>
    </message>
    <message>
        <source>A call takes %1 ms, and %2 ms more for each call in flight.</source>
        <translation>一次调用需要 %1 ms，每多一个并发调用再加 %2 ms。</translation>
    </message>
    <message>
        <source>Throughput has not levelled off in this table.</source>
        <translation>在此表范围内，吞吐量尚未趋于平稳。</translation>
    </message>
    <message>
        <source>Throughput levels off at about %1 calls in flight.</source>
        <translation>吞吐量在约 %1 个并发调用处趋于平稳。</translation>
    </message>
    <message>
        <source>Throughput levels off at about %1 calls in flight, beyond the last row.</source>
        <translation>吞吐量在约 %1 个并发调用处趋于平稳，超出表的最后一行。</translation>
    </message>
    <message>
        <source>The table has no throughput; it follows from latency by Little&apos;s law.</source>
        <translation>表中没有吞吐量；按利特尔法则由延迟推算。</translation>
    </message>
    <message>
        <source>Rows predicted from the others: mean error of latency %1, of throughput %2.</source>
        <translation>由其他行预测每一行：延迟的平均误差为 %1，吞吐量的平均误差为 %2。</translation>
    </message>
    <message>
        <source>There are too few rows to predict one from the others.</source>
        <translation>行数太少，无法由其他行预测某一行。</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>并发调用数</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>平均延迟</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation>延迟中位数</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>每秒调用数</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Figures as a &amp;table …</source>
        <translation>以表格显示数据(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures …</source>
        <translation>保存图片或数据(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P) …</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, escalates to %2</source>
        <translation>%1，升级到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model unit(s) in core hours</source>
        <translation>
            <numerusform>核心时段 %n 个模型单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Top-K %1, chunk %2</source>
        <translation>Top-K %1，分块 %2</translation>
    </message>
    <message>
        <source>Prompt cache on</source>
        <translation>提示缓存开启</translation>
    </message>
    <message>
        <source>%1 a month · %2 · success %3</source>
        <translation>每月 %1 · %2 · 正确率 %3</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>front</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>Cost against latency</source>
        <translation>成本与延迟</translation>
    </message>
    <message>
        <source>USD a month (log)</source>
        <translation>美元/月（对数）</translation>
    </message>
    <message>
        <source>No plan can be priced: see the gaps.</source>
        <translation>没有方案能够定价：请看缺口。</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>当前方案</translation>
    </message>
    <message>
        <source>cheapest that meets all</source>
        <translation>全部达标中最便宜</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>钱花在哪里</translation>
    </message>
    <message>
        <source>USD a month, by line</source>
        <translation>美元/月，按项目</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>美元/月</translation>
    </message>
    <message>
        <source>Nothing is priced yet: see the gaps.</source>
        <translation>尚无价格：请看缺口。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>The largest line is %1 with %2 of %3 a month.</source>
        <translation>最大的一项是%1，每月 %3 中占 %2。</translation>
    </message>
    <message>
        <source>The week: demand and capacity</source>
        <translation>一周：需求与容量</translation>
    </message>
    <message>
        <source>1,000 tokens/min</source>
        <translation>千令牌/分钟</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需求</translation>
    </message>
    <message numerus="yes">
        <source>provisioned, %n model unit(s)</source>
        <translation>
            <numerusform>预留吞吐，%n 个模型单元</numerusform>
        </translation>
    </message>
    <message>
        <source>on-demand quota</source>
        <translation>按需配额</translation>
    </message>
    <message numerus="yes">
        <source>Demand peaks on %1 with %2 thousand tokens a minute; %n hour(s) of the week are throttled.</source>
        <translation>
            <numerusform>需求在 %1 达到峰值，每分钟 %2 千令牌；一周中有 %n 小时被限流。</numerusform>
        </translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>解析式</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>% of requests</source>
        <translation>请求的百分比</translation>
    </message>
    <message>
        <source>No latency without a model and a Region.</source>
        <translation>没有模型和区域，就没有延迟。</translation>
    </message>
    <message>
        <source>replay pending …</source>
        <translation>回放计算中 …</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Half of the requests take at most %1, 95 % at most %2, 99 % at most %3; the target is %4.</source>
        <translation>一半请求不超过 %1，95 % 不超过 %2，99 % 不超过 %3；目标是 %4。</translation>
    </message>
    <message numerus="yes">
        <source>replay of the trace, %Ln request(s)</source>
        <translation>
            <numerusform>回放记录，%Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replay of %Ln request(s)</source>
        <translation>
            <numerusform>回放 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan around this one keeps up with its busiest hours: latency has no bound.</source>
        <translation>这个方案附近没有方案跟得上最忙的时段：延迟没有上限。</translation>
    </message>
    <message>
        <source>%1 (%2, log)</source>
        <translation>%1（%2，对数）</translation>
    </message>
    <message>
        <source>current plan: latency without bound</source>
        <translation>当前方案：延迟没有上限</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>试看</translation>
    </message>
    <message>
        <source>time to first token (%1, log)</source>
        <translation>首个令牌时间（%1，对数）</translation>
    </message>
    <message>
        <source>time to the whole answer (%1, log)</source>
        <translation>完整回答时间（%1，对数）</translation>
    </message>
    <message>
        <source>throttled hours</source>
        <translation>限流时段</translation>
    </message>
    <message>
        <source>%1 plans searched</source>
        <translation>已搜索 %1 个方案</translation>
    </message>
    <message>
        <source>%1 plans, searching…</source>
        <translation>%1 个方案，正在搜索……</translation>
    </message>
    <message>
        <source>Of %1 plans the cheapest that meets all targets costs %2 a month at %3.</source>
        <translation>在 %1 个方案中，达到所有目标的最便宜方案每月 %2，延迟 %3。</translation>
    </message>
    <message>
        <source>None of %1 plans meets all targets.</source>
        <translation>%1 个方案中没有一个达到所有目标。</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>No tier has a price: see the gaps.</source>
        <translation>没有一个层级有价格：见缺口。</translation>
    </message>
    <message>
        <source>%1 for each minute avoided</source>
        <translation>每少停一分钟 %1</translation>
    </message>
    <message>
        <source>From %1 for %2 a month to %3 for %4.</source>
        <translation>从每月 %2 的 %1 到 %4 的 %3。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>money, from an input&apos;s low end to its high end</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values of an input</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>“%1” moves the cost most: %2.</source>
        <translation>“%1”对成本影响最大：%2。</translation>
    </message>
    <message>
        <source>No two ways can be compared: a price is missing, or none is offered.</source>
        <translation>没有两种方式可以比较：缺少价格，或未提供。</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（对数）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中位</translation>
    </message>
    <message>
        <source>eight of ten draws</source>
        <translation>十次抽样中的八次</translation>
    </message>
    <message>
        <source>chunk (tokens, log)</source>
        <translation>分块（令牌，对数）</translation>
    </message>
    <message>
        <source>tokens retrieved for all facts</source>
        <translation>取全事实所需令牌</translation>
    </message>
    <message>
        <source>least: %1</source>
        <translation>最少：%1</translation>
    </message>
    <message>
        <source>Fewest tokens with chunks of %1; the plan&apos;s %2 take %3 times as many.</source>
        <translation>分块为 %1 时令牌最少；本方案的 %2 是其 %3 倍。</translation>
    </message>
    <message>
        <source>step limit</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>From %1 with one step to %2 with at most %3.</source>
        <translation>从一步的 %1 到最多 %3 步的 %2。</translation>
    </message>
    <message>
        <source>The price of a nine</source>
        <translation>多一个 9 的价格</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>什么影响成本</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Bill by agent steps</source>
        <translation>按智能体步数的账单</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>This plan retrieves nothing.</source>
        <translation>本方案不做检索。</translation>
    </message>
    <message>
        <source>USD and minutes down a month</source>
        <translation>每月美元与停机分钟</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>money, minutes down a month</comment>
        <translation>%1 · %2 分钟</translation>
    </message>
    <message>
        <source>swing, USD a month</source>
        <translation>摆幅，美元/月</translation>
    </message>
    <message>
        <source>details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cost against latency, by plan</source>
        <translation>各方案的成本与延迟</translation>
    </message>
    <message>
        <source>No plan has both a price and a latency.</source>
        <translation>没有方案同时具备价格和延迟。</translation>
    </message>
    <message>
        <source>%1: %2 a month · %3</source>
        <translation>%1：每月 %2 · %3</translation>
    </message>
    <message>
        <source>The cheapest of these plans that meets all targets is %1.</source>
        <translation>这些方案中，满足全部目标且最便宜的是“%1”。</translation>
    </message>
    <message>
        <source>None of these plans meets all targets.</source>
        <translation>这些方案都未满足全部目标。</translation>
    </message>
    <message>
        <source>Bills side by side</source>
        <translation>并排账单</translation>
    </message>
    <message>
        <source>%1 and a gap</source>
        <translation>%1，另有缺价</translation>
    </message>
    <message>
        <source>The smallest bill is that of %1: %2 a month.</source>
        <translation>账单最低的是“%1”：每月 %2。</translation>
    </message>
    <message>
        <source>Latency, plan by plan</source>
        <translation>各方案的延迟</translation>
    </message>
    <message>
        <source>The fastest at the 95th percentile is %1 with %2.</source>
        <translation>第 95 百分位最快的是“%1”，为 %2。</translation>
    </message>
    <message>
        <source>No bill is complete: prices are missing.</source>
        <translation>没有一份账单是完整的：缺少价格。</translation>
    </message>
    <message>
        <source>eight of ten of the draws that have a cost</source>
        <translation>有成本的抽样的八成</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>
            <numerusform>%n 个月后：中位 %1，%4在 %2 至 %3 之间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>%n argument(s) expected</source>
        <translation>
            <numerusform>需要 %n 个参数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>给出了 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not “%4”</source>
        <translation>--%1 需要 %2 到 %3 之间的数，而不是“%4”</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2); nothing was changed</source>
        <translation>%1：无法写入（%2）；没有任何改动</translation>
    </message>
    <message>
        <source>option %1 is missing</source>
        <translation>缺少选项 %1</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”</source>
        <translation>--%1 需要整数，而不是“%2”</translation>
    </message>
    <message>
        <source>%1: this is a project; it was not overwritten</source>
        <translation>%1：这是一个项目；未被覆盖</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>better</source>
        <translation>更优</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1，更优</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1，更差</translation>
    </message>
    <message>
        <source>cannot be built</source>
        <translation>无法构建</translation>
    </message>
    <message>
        <source>meets all targets</source>
        <translation>全部达标</translation>
    </message>
    <message numerus="yes">
        <source>misses %n target(s)</source>
        <translation>
            <numerusform>%n 项未达标</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月成本</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>可用性（设计）</translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation>每月停机</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>每千次请求</translation>
    </message>
    <message>
        <source>Bill, USD a month</source>
        <translation>账单，美元/月</translation>
    </message>
    <message>
        <source>Decisions that differ</source>
        <translation>不同的决策</translation>
    </message>
    <message>
        <source>No decision differs.</source>
        <translation>各方案的决策相同。</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 百分点</translation>
    </message>
    <message>
        <source>Throttled calls</source>
        <translation>限流比例</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>not JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <source>schema %1 is not known to this version</source>
        <translation>此版本不认识架构 %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be</source>
        <translation>%1 的值无效</translation>
    </message>
    <message>
        <source>%1 lacks a language</source>
        <translation>%1 缺少一种语言</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>%1 names what does not exist</source>
        <translation>%1 指向不存在的内容</translation>
    </message>
    <message>
        <source>%1 are too few, too many, or wrongly marked</source>
        <translation>%1 过少、过多或标记有误</translation>
    </message>
</context>
<context>
    <name>DialogText</name>
    <message>
        <source>Import a trace</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save?</source>
        <translation>保存？</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>About Tenbin</source>
        <translation>关于 Tenbin</translation>
    </message>
    <message>
        <source>Tenbin 天秤 %1

A planner for the cost trade-offs of generative-AI workloads on AWS.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tenbin 天秤 %1

AWS 生成式 AI 工作负载的成本取舍规划器。
自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Tenbin projects</source>
        <translation>Tenbin 项目</translation>
    </message>
    <message>
        <source>Request traces</source>
        <translation>请求记录</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Pictures and figures</source>
        <translation>图片和数据</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>Price files</source>
        <translation>价格文件</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>导入价格</translation>
    </message>
    <message>
        <source>Anki decks</source>
        <translation>Anki 牌组</translation>
    </message>
    <message>
        <source>Import a deck</source>
        <translation>导入牌组</translation>
    </message>
    <message>
        <source>Export the cards</source>
        <translation>导出卡片</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>保存价格</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>打印图表</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>remove workload</source>
        <translation>删除工作负载</translation>
    </message>
    <message>
        <source>add plan %1</source>
        <translation>添加方案 %1</translation>
    </message>
    <message>
        <source>remove plan</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>adopt plan</source>
        <translation>采用方案</translation>
    </message>
    <message>
        <source>select workload</source>
        <translation>选择工作负载</translation>
    </message>
    <message>
        <source>select plan</source>
        <translation>选择方案</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>import trace</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>targets and the plan that follows</source>
        <translation>目标与随之调整的方案</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>unlock %1</source>
        <translation>解除锁定 %1</translation>
    </message>
</context>
<context>
    <name>EvaluateText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>每月合计</translation>
    </message>
    <message>
        <source>Priced part (a price is missing)</source>
        <translation>已定价部分（缺少价格）</translation>
    </message>
    <message>
        <source>%1: %2; availability by design %3; right answers %4</source>
        <translation>%1：%2；设计可用性 %3；正确率 %4</translation>
    </message>
    <message>
        <source>Meets all targets.</source>
        <translation>全部达标。</translation>
    </message>
    <message>
        <source>Does not meet all targets.</source>
        <translation>未全部达标。</translation>
    </message>
    <message numerus="yes">
        <source>Replay of %Ln request(s): first token p50 %1, p95 %2, p99 %3</source>
        <translation>
            <numerusform>回放 %Ln 个请求：首个令牌 p50 %1，p95 %2，p99 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: nothing queues on this lane.</source>
        <translation>回放：此通道没有排队。</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>回放：%1</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>right answers fall below their floor.</source>
        <translation>正确率低于下限。</translation>
    </message>
    <message>
        <source>coverage falls below its floor.</source>
        <translation>覆盖率低于下限。</translation>
    </message>
    <message>
        <source>too many answers are cut.</source>
        <translation>被截断的回答过多。</translation>
    </message>
    <message>
        <source>a lane never catches up.</source>
        <translation>有通道始终无法消化积压。</translation>
    </message>
    <message>
        <source>a call outgrows the context window.</source>
        <translation>有调用超出上下文窗口。</translation>
    </message>
    <message>
        <source>a limit of the plan is broken.</source>
        <translation>方案的某项限制被突破。</translation>
    </message>
    <message>
        <source>In %1 of draws it cannot be run, mostly because of this: %2</source>
        <translation>在 %1 的抽样中无法运行，主要原因：%2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 to %5</source>
        <translation>%1 从 %2 到 %3：%4 到 %5</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>哪些改动有帮助</translation>
    </message>
    <message>
        <source>Break-evens</source>
        <translation>盈亏平衡点</translation>
    </message>
    <message>
        <source>What moves the cost most</source>
        <translation>对费用影响最大的因素</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message numerus="yes">
        <source>How sure: %Ln draw(s) of all ranges</source>
        <translation>
            <numerusform>有多可靠：对所有范围抽样 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change and what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The exam&apos;s rules, and this workload</source>
        <translation>考试规则与本工作负载</translation>
    </message>
    <message numerus="yes">
        <source>The plan meets all targets in %1 of draws; in %2 it does and no rival that does costs less. Rivals: %Ln plan(s), the front and what is one step around.</source>
        <translation>
            <numerusform>在 %1 的抽样中本方案满足全部目标；其中没有更便宜的达标对手的占全部抽样的 %2。对手共 %Ln 个方案：前沿上的，以及与本方案相差一步的。</numerusform>
        </translation>
    </message>
    <message>
        <source>No single change meets all targets. The cheapest plan that does costs %1 a month: %2.</source>
        <translation>没有任何单项更改能满足全部目标。能满足的最便宜方案每月 %1：%2。</translation>
    </message>
    <message>
        <source>Why this plan cannot be run</source>
        <translation>此方案为何不可行</translation>
    </message>
    <message>
        <source>Cost a month: %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>每月费用：中位数 %1；%4在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>%1: %2 in the middle, %3 to %4 in %5.</source>
        <comment>in so many of the draws</comment>
        <translation>%1：中位数 %2；%5在 %3 至 %4 之间。</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>
            <numerusform>第 %n 个月：中位数 %1；%4在 %2 至 %3 之间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>--range %1: PATH=LOW..HIGH is needed</source>
        <translation>--range %1：需要 PATH=LOW..HIGH 的形式</translation>
    </message>
    <message>
        <source>--range %1: needs a number&apos;s path, and limits within its own around the present value</source>
        <translation>--range %1：需要数值字段的路径，且上下限须在其允许范围内并包含当前值</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The report was not written to %1: %2. The project is as it was.</source>
        <translation>报告未能写入 %1：%2。项目保持原样。</translation>
    </message>
    <message>
        <source>%1 is a project; the report was not written over it.</source>
        <translation>%1 是一个项目；报告未覆盖它。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Tenbin&apos;s assumption; replace it by a measurement</source>
        <translation>Tenbin 的假设；请以实测替换</translation>
    </message>
    <message>
        <source>Hours in a month</source>
        <translation>一个月的小时数</translation>
    </message>
    <message>
        <source>AWS Pricing Calculator&apos;s convention</source>
        <translation>AWS 定价计算器的惯例</translation>
    </message>
    <message>
        <source>Best retrieval precision</source>
        <translation>最佳检索精度</translation>
    </message>
    <message>
        <source>Chunk size at which precision saturates</source>
        <translation>精度饱和的分块大小</translation>
    </message>
    <message>
        <source>Time of a retrieval</source>
        <translation>一次检索的时间</translation>
    </message>
    <message>
        <source>Time in gateway and application</source>
        <translation>网关与应用的时间</translation>
    </message>
    <message>
        <source>Time of the guardrails</source>
        <translation>护栏的时间</translation>
    </message>
    <message>
        <source>Jitter of on-demand first tokens (CV)</source>
        <translation>按需首个令牌的抖动（CV）</translation>
    </message>
    <message>
        <source>Jitter of provisioned first tokens (CV)</source>
        <translation>预留吞吐首个令牌的抖动（CV）</translation>
    </message>
    <message>
        <source>Time of the cascade&apos;s verifier</source>
        <translation>级联校验的时间</translation>
    </message>
    <message>
        <source>Pause between a session&apos;s turns</source>
        <translation>会话轮次间隔</translation>
    </message>
    <message>
        <source>Calls that fail or are unusable</source>
        <translation>失败或不可用的调用</translation>
    </message>
    <message>
        <source>Correlation of two models&apos; outcomes (phi)</source>
        <translation>两个模型结果的相关（phi）</translation>
    </message>
    <message>
        <source>RouteLLM&apos;s published outcomes on GSM8K, 1,319 questions</source>
        <translation>RouteLLM 公布的 GSM8K 结果，1,319 题</translation>
    </message>
    <message>
        <source>Wrong answers that the verifier catches</source>
        <translation>校验发现的错误回答</translation>
    </message>
    <message>
        <source>Right answers that the verifier sends on</source>
        <translation>校验误送的正确回答</translation>
    </message>
    <message>
        <source>Turnaround that batch promises</source>
        <translation>批处理承诺的周转时间</translation>
    </message>
    <message>
        <source>Amazon Bedrock batch inference: default timeout of 24 hours</source>
        <translation>Amazon Bedrock 批处理推理：默认超时 24 小时</translation>
    </message>
    <message>
        <source>Mean outage of a Region</source>
        <translation>区域故障的平均时长</translation>
    </message>
    <message>
        <source>Failovers that succeed</source>
        <translation>成功的故障切换</translation>
    </message>
    <message>
        <source>Time to detect an outage</source>
        <translation>发现故障的时间</translation>
    </message>
    <message>
        <source>Outages with a common cause</source>
        <translation>共因故障</translation>
    </message>
    <message>
        <source>Unavailability of one AZ</source>
        <translation>单个 AZ 的不可用率</translation>
    </message>
    <message>
        <source>Availability of a service without an SLA</source>
        <translation>无 SLA 服务的可用性</translation>
    </message>
    <message>
        <source>Work to operate another Region</source>
        <translation>多一个区域的运维工时</translation>
    </message>
    <message>
        <source>Rate of that work</source>
        <translation>该工时的单价</translation>
    </message>
    <message>
        <source>Log bytes for each token</source>
        <translation>每令牌日志字节</translation>
    </message>
    <message>
        <source>Index bytes for each chunk</source>
        <translation>每分块索引字节</translation>
    </message>
    <message>
        <source>Latency target (p95)</source>
        <translation>延迟目标（p95）</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>可用性目标</translation>
    </message>
    <message>
        <source>Monthly cost target</source>
        <translation>每月成本目标</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Provisioned Throughput</source>
        <translation>预留吞吐</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>预留层</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>无承诺</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>六个月</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Spill to on-demand</source>
        <translation>溢出到按需</translation>
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
        <translation>单 AZ</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>多 AZ</translation>
    </message>
    <message>
        <source>Cross-Region standby</source>
        <translation>跨区域备援</translation>
    </message>
    <message>
        <source>Multi-Region active-active</source>
        <translation>多区域双活</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>Pilot light</source>
        <translation>引导灯</translation>
    </message>
    <message>
        <source>Warm standby</source>
        <translation>温备用</translation>
    </message>
    <message>
        <source>In-Region</source>
        <translation>区域内</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>地理</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Max output</source>
        <translation>最大输出</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>提示缓存</translation>
    </message>
    <message>
        <source>Cache for one hour</source>
        <translation>缓存一小时</translation>
    </message>
    <message>
        <source>System prompt cut by</source>
        <translation>系统提示压缩</translation>
    </message>
    <message>
        <source>Saved by an output template</source>
        <translation>输出模板节省</translation>
    </message>
    <message>
        <source>Answered from the hot-answer cache</source>
        <translation>由热问答缓存回答</translation>
    </message>
    <message>
        <source>Retrieve (RAG)</source>
        <translation>检索增强生成（RAG）</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Overlap of chunks</source>
        <translation>分块重叠</translation>
    </message>
    <message>
        <source>Citation of a chunk</source>
        <translation>分块的引用开销</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>向量库</translation>
    </message>
    <message>
        <source>Size of the vector store</source>
        <translation>向量库规模</translation>
    </message>
    <message>
        <source>Model calls a turn</source>
        <translation>每轮模型调用数</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>Tool result of a step</source>
        <translation>每步工具结果</translation>
    </message>
    <message>
        <source>Retries of a failed call</source>
        <translation>失败调用的重试</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>首选模型</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>升级到</translation>
    </message>
    <message>
        <source>Core hours</source>
        <translation>核心时段</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>模型单元</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺期</translation>
    </message>
    <message>
        <source>Throughput of a model unit</source>
        <translation>模型单元的吞吐</translation>
    </message>
    <message>
        <source>Not published; the user&apos;s own measurement</source>
        <translation>未公布；用户自己的测量</translation>
    </message>
    <message>
        <source>When the lane is full</source>
        <translation>通道满时</translation>
    </message>
    <message>
        <source>Core hours from</source>
        <translation>核心时段开始</translation>
    </message>
    <message>
        <source>Core hours until</source>
        <translation>核心时段结束</translation>
    </message>
    <message>
        <source>First core day (0: Monday)</source>
        <translation>核心首日（0：周一）</translation>
    </message>
    <message>
        <source>Last core day (6: Sunday)</source>
        <translation>核心末日（6：周日）</translation>
    </message>
    <message>
        <source>Reserved input</source>
        <translation>预留输入</translation>
    </message>
    <message>
        <source>Reserved output</source>
        <translation>预留输出</translation>
    </message>
    <message>
        <source>Reserved for (1 or 3)</source>
        <translation>预留期（1 或 3）</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其他时段</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>服务层</translation>
    </message>
    <message>
        <source>Work that can wait, on</source>
        <translation>可延后工作的通道</translation>
    </message>
    <message>
        <source>Service tier of that work</source>
        <translation>该工作的服务层</translation>
    </message>
    <message>
        <source>Account quota, requests (0: default)</source>
        <translation>账户配额，请求（0：默认）</translation>
    </message>
    <message>
        <source>Account quota, tokens (0: default)</source>
        <translation>账户配额，令牌（0：默认）</translation>
    </message>
    <message>
        <source>Attempts of a throttled call</source>
        <translation>限流调用的尝试次数</translation>
    </message>
    <message>
        <source>Common SDK default: four attempts, full jitter</source>
        <translation>常见 SDK 默认：四次尝试，完全抖动</translation>
    </message>
    <message>
        <source>First back-off</source>
        <translation>首次退避</translation>
    </message>
    <message>
        <source>Longest back-off</source>
        <translation>最长退避</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Inference profile</source>
        <translation>推理配置</translation>
    </message>
    <message>
        <source>Availability tier</source>
        <translation>可用性层级</translation>
    </message>
    <message>
        <source>Second Region</source>
        <translation>第二区域</translation>
    </message>
    <message>
        <source>Kind of standby</source>
        <translation>备援方式</translation>
    </message>
    <message>
        <source>Content filter</source>
        <translation>内容过滤</translation>
    </message>
    <message>
        <source>Denied topics</source>
        <translation>禁止话题</translation>
    </message>
    <message>
        <source>Personal data (PII)</source>
        <translation>个人信息（PII）</translation>
    </message>
    <message>
        <source>Contextual grounding</source>
        <translation>上下文依据检查</translation>
    </message>
    <message>
        <source>Round text units up per call</source>
        <translation>每次调用文本单位向上取整</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Evening peak</source>
        <translation>晚高峰</translation>
    </message>
    <message>
        <source>Night batch</source>
        <translation>夜间批处理</translation>
    </message>
    <message>
        <source>Spiky demo</source>
        <translation>突发演示</translation>
    </message>
    <message>
        <source>Question answering</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Summarisation</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Streaming: first token</source>
        <translation>流式：首个令牌</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>完整回答</translation>
    </message>
    <message>
        <source>Before a deadline</source>
        <translation>期限之前完成</translation>
    </message>
    <message>
        <source>Name of the workload</source>
        <translation>工作负载名称</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>每月请求数</translation>
    </message>
    <message>
        <source>Shape of the week</source>
        <translation>一周的形状</translation>
    </message>
    <message>
        <source>Burstiness (CV of the rate)</source>
        <translation>突发性（速率的 CV）</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>突发时长</translation>
    </message>
    <message>
        <source>Turns in a session</source>
        <translation>每会话轮数</translation>
    </message>
    <message>
        <source>Users wait for</source>
        <translation>用户等待</translation>
    </message>
    <message>
        <source>Deadline of deferrable work</source>
        <translation>可延后工作的期限</translation>
    </message>
    <message>
        <source>Work that can wait</source>
        <translation>可延后的工作</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>每月增长</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>Tool descriptions</source>
        <translation>工具说明</translation>
    </message>
    <message>
        <source>User&apos;s question</source>
        <translation>用户的问题</translation>
    </message>
    <message>
        <source>Spread of questions (CV)</source>
        <translation>问题长度的离散度（CV）</translation>
    </message>
    <message>
        <source>Answer, uncut</source>
        <translation>回答（未截断）</translation>
    </message>
    <message>
        <source>Spread of answers (CV)</source>
        <translation>回答长度的离散度（CV）</translation>
    </message>
    <message>
        <source>Characters for each token</source>
        <translation>每令牌字符数</translation>
    </message>
    <message>
        <source>Documents to search</source>
        <translation>待检索文档</translation>
    </message>
    <message>
        <source>Documents that change a month</source>
        <translation>每月变更的文档</translation>
    </message>
    <message>
        <source>Facts in an answer</source>
        <translation>每个回答的事实数</translation>
    </message>
    <message>
        <source>Passage that holds a fact</source>
        <translation>包含一个事实的段落</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>Right answers, at least</source>
        <translation>正确率下限</translation>
    </message>
    <message>
        <source>Answers with all facts, at least</source>
        <translation>事实齐全的回答下限</translation>
    </message>
    <message>
        <source>Answers cut, at most</source>
        <translation>被截断回答上限</translation>
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
        <translation>数据必须留在</translation>
    </message>
    <message>
        <source>Users in North America</source>
        <translation>北美用户</translation>
    </message>
    <message>
        <source>Users in South America</source>
        <translation>南美用户</translation>
    </message>
    <message>
        <source>Users in Europe</source>
        <translation>欧洲用户</translation>
    </message>
    <message>
        <source>Users in Africa</source>
        <translation>非洲用户</translation>
    </message>
    <message>
        <source>Users in India</source>
        <translation>印度用户</translation>
    </message>
    <message>
        <source>Users in Southeast Asia</source>
        <translation>东南亚用户</translation>
    </message>
    <message>
        <source>Users in East Asia</source>
        <translation>东亚用户</translation>
    </message>
    <message>
        <source>Users in Oceania</source>
        <translation>大洋洲用户</translation>
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
        <translation>文档的分段数（1：不分）</translation>
    </message>
    <message>
        <source>Answer of a piece</source>
        <translation>每段的回答</translation>
    </message>
    <message>
        <source>Workflow transitions of a document</source>
        <translation>每个文档的工作流转换</translation>
    </message>
    <message>
        <source>Workflow transitions of a piece</source>
        <translation>每段的工作流转换</translation>
    </message>
    <message>
        <source>AgentCore Runtime</source>
        <translation>AgentCore Runtime</translation>
    </message>
    <message>
        <source>vCPUs of a session</source>
        <translation>每会话的 vCPU</translation>
    </message>
    <message>
        <source>Working seconds of a session</source>
        <translation>每会话的工作秒数</translation>
    </message>
    <message>
        <source>Memory of a session</source>
        <translation>每会话的内存</translation>
    </message>
    <message>
        <source>Length of a session</source>
        <translation>会话时长</translation>
    </message>
    <message>
        <source>Short-term memory events a session</source>
        <translation>每会话的短期记忆事件</translation>
    </message>
    <message>
        <source>Long-term memory records kept</source>
        <translation>保存的长期记忆记录</translation>
    </message>
    <message>
        <source>Memory retrievals a session</source>
        <translation>每会话的记忆检索</translation>
    </message>
    <message>
        <source>API Gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>Lambda calls a request</source>
        <translation>每请求的 Lambda 调用</translation>
    </message>
    <message>
        <source>Time of a Lambda call</source>
        <translation>一次 Lambda 调用的时间</translation>
    </message>
    <message>
        <source>Memory of a Lambda call</source>
        <translation>一次 Lambda 调用的内存</translation>
    </message>
    <message>
        <source>Fine-tuning (LoRA, QLoRA)</source>
        <translation>微调（LoRA、QLoRA）</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>持续预训练</translation>
    </message>
    <message>
        <source>Import (trained elsewhere)</source>
        <translation>导入（在别处训练）</translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation>定制模型</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Training runs for a version</source>
        <translation>每个版本的训练次数</translation>
    </message>
    <message>
        <source>Instance hours of a run (0: billed by token)</source>
        <translation>每次训练的实例小时（0：按令牌计费）</translation>
    </message>
    <message>
        <source>Training instance</source>
        <translation>训练实例</translation>
    </message>
    <message>
        <source>Work on the data of a version</source>
        <translation>每个版本的数据工时</translation>
    </message>
    <message>
        <source>Human evaluation tasks of a version</source>
        <translation>每个版本的人工评估任务</translation>
    </message>
    <message>
        <source>Governance and copyright review of a version</source>
        <translation>每个版本的治理与版权审查</translation>
    </message>
    <message>
        <source>Version management and monitoring</source>
        <translation>版本管理与监控</translation>
    </message>
    <message>
        <source>Rate of work on the model</source>
        <translation>模型工时单价</translation>
    </message>
    <message>
        <source>Versions kept</source>
        <translation>保留的版本</translation>
    </message>
    <message>
        <source>Trained again every (0: never)</source>
        <translation>重新训练间隔（0：不再训练）</translation>
    </message>
    <message>
        <source>Custom model units</source>
        <translation>定制模型单元</translation>
    </message>
    <message>
        <source>Custom model units of version 2.0</source>
        <translation>2.0 版定制模型单元</translation>
    </message>
    <message>
        <source>Time to market</source>
        <translation>上市时间</translation>
    </message>
    <message>
        <source>Prompt tokens no longer needed</source>
        <translation>不再需要的提示令牌</translation>
    </message>
    <message>
        <source>Failing calls, against the base model</source>
        <translation>失败调用，相对基础模型</translation>
    </message>
    <message>
        <source>Right answers gained</source>
        <translation>提升的正确率</translation>
    </message>
    <message>
        <source>Managed Knowledge Bases</source>
        <translation>托管知识库</translation>
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
        <translation>智能体检索</translation>
    </message>
    <message>
        <source>Retrievals inside an agentic one</source>
        <translation>一次智能体检索内的检索数</translation>
    </message>
    <message>
        <source>Example on the Amazon Bedrock pricing page</source>
        <translation>Amazon Bedrock 定价页的示例</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>重排序</translation>
    </message>
    <message>
        <source>Chunks reranked</source>
        <translation>参与重排序的分块</translation>
    </message>
    <message>
        <source>Retrieval precision gained by reranking</source>
        <translation>重排序提升的检索精度</translation>
    </message>
    <message>
        <source>Size of the index (0: computed)</source>
        <translation>索引大小（0：计算得出）</translation>
    </message>
    <message>
        <source>Bill the first embedding, spread over the horizon</source>
        <translation>计入首次嵌入，按规划期分摊</translation>
    </message>
    <message>
        <source>Until a new instance serves</source>
        <translation>新实例投入服务的时间</translation>
    </message>
    <message>
        <source>Until an unused instance goes</source>
        <translation>闲置实例被移除的时间</translation>
    </message>
    <message>
        <source>Cold start of a container</source>
        <translation>容器的冷启动</translation>
    </message>
    <message>
        <source>Until an idle container goes cold</source>
        <translation>空闲容器变冷的时间</translation>
    </message>
    <message>
        <source>Jitter of a container&apos;s first tokens (CV)</source>
        <translation>容器首个令牌的抖动（CV）</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker 实时</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker 异步</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker 无服务器</translation>
    </message>
    <message>
        <source>SageMaker batch transform</source>
        <translation>SageMaker 批处理转换</translation>
    </message>
    <message>
        <source>A share of it on</source>
        <translation>其中一部分走</translation>
    </message>
    <message>
        <source>That share</source>
        <translation>该部分的占比</translation>
    </message>
    <message>
        <source>Service tier of that share</source>
        <translation>该部分的服务层</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>实例类型</translation>
    </message>
    <message>
        <source>Instances, at least</source>
        <translation>实例数下限</translation>
    </message>
    <message>
        <source>Instances, at most</source>
        <translation>实例数上限</translation>
    </message>
    <message>
        <source>Calls at once on an instance</source>
        <translation>单个实例的并发调用数</translation>
    </message>
    <message>
        <source>Load that scaling aims at</source>
        <translation>扩缩容的目标负载</translation>
    </message>
    <message>
        <source>Container, time before prefill</source>
        <translation>容器，预填充前的耗时</translation>
    </message>
    <message>
        <source>Container, prompt tokens read a second</source>
        <translation>容器，每秒读取的提示令牌</translation>
    </message>
    <message>
        <source>Container, time for an output token</source>
        <translation>容器，每个输出令牌的耗时</translation>
    </message>
    <message>
        <source>The same, more for each call beside it</source>
        <translation>同上，每多一个并发调用的增量</translation>
    </message>
    <message>
        <source>Memory that the model needs</source>
        <translation>模型所需内存</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>单个容器的内存</translation>
    </message>
    <message>
        <source>Containers, at most</source>
        <translation>容器数上限</translation>
    </message>
    <message>
        <source>Containers kept warm</source>
        <translation>保持预热的容器数</translation>
    </message>
    <message>
        <source>Storage of an instance</source>
        <translation>单个实例的存储</translation>
    </message>
    <message>
        <source>Time of a reranking</source>
        <translation>重排序耗时</translation>
    </message>
    <message>
        <source>Time of an agentic retrieval</source>
        <translation>智能体检索耗时</translation>
    </message>
    <message>
        <source>Carry the peak after losing an AZ or a Region</source>
        <translation>失去一个 AZ 或一个区域后仍能承载高峰</translation>
    </message>
    <message>
        <source>AZs that instances are spread over</source>
        <translation>实例分布的 AZ 数</translation>
    </message>
    <message>
        <source>Nothing: it fails</source>
        <translation>不处理：调用失败</translation>
    </message>
    <message>
        <source>Another model answers</source>
        <translation>由另一个模型回答</translation>
    </message>
    <message>
        <source>A queue: it is answered later</source>
        <translation>进入队列：稍后回答</translation>
    </message>
    <message>
        <source>A fixed answer</source>
        <translation>固定答复</translation>
    </message>
    <message>
        <source>A refusal</source>
        <translation>拒答</translation>
    </message>
    <message>
        <source>When a call is refused for good</source>
        <translation>调用最终被拒时</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>后备模型</translation>
    </message>
    <message>
        <source>Until a queued call is tried again</source>
        <translation>排队的调用再次尝试前的等待</translation>
    </message>
    <message>
        <source>Event peaks a year (sale, launch)</source>
        <translation>每年的活动高峰次数（促销、发布）</translation>
    </message>
    <message>
        <source>Traffic at an event peak, times the usual</source>
        <translation>活动高峰的流量，平时的倍数</translation>
    </message>
    <message>
        <source>Length of an event peak</source>
        <translation>一次活动高峰的时长</translation>
    </message>
    <message>
        <source>Requests from a second time zone</source>
        <translation>来自第二时区的请求</translation>
    </message>
    <message>
        <source>Second time zone, ahead by</source>
        <translation>第二时区，早</translation>
    </message>
    <message>
        <source>Requests from a third time zone</source>
        <translation>来自第三时区的请求</translation>
    </message>
    <message>
        <source>Third time zone, ahead by</source>
        <translation>第三时区，早</translation>
    </message>
    <message>
        <source>AWS whitepaper Disaster Recovery of Workloads on AWS names the class; the figure in it is Tenbin&apos;s</source>
        <translation>分级来自 AWS 白皮书 Disaster Recovery of Workloads on AWS；级内的数值由 Tenbin 假定</translation>
    </message>
    <message>
        <source>Recovery time, backup and restore</source>
        <translation>恢复时间：备份与恢复</translation>
    </message>
    <message>
        <source>Data lost, backup and restore</source>
        <translation>数据丢失：备份与恢复</translation>
    </message>
    <message>
        <source>Recovery time, pilot light</source>
        <translation>恢复时间：引导灯</translation>
    </message>
    <message>
        <source>Data lost, pilot light</source>
        <translation>数据丢失：引导灯</translation>
    </message>
    <message>
        <source>Recovery time, warm standby</source>
        <translation>恢复时间：温备用</translation>
    </message>
    <message>
        <source>Data lost, warm standby</source>
        <translation>数据丢失：温备用</translation>
    </message>
    <message>
        <source>Data lost, both Regions active</source>
        <translation>数据丢失：双区域活动</translation>
    </message>
    <message>
        <source>Data lost with a single AZ: age of its copy</source>
        <translation>单 AZ 的数据丢失：副本的时间间隔</translation>
    </message>
    <message>
        <source>Otherwise: model units</source>
        <translation>其他时段：模型单元</translation>
    </message>
    <message>
        <source>Otherwise: commitment</source>
        <translation>其他时段：承诺期</translation>
    </message>
    <message>
        <source>Otherwise: throughput of a model unit</source>
        <translation>其他时段：一个模型单元的吞吐量</translation>
    </message>
    <message>
        <source>Otherwise: Reserved input</source>
        <translation>其他时段：预留输入</translation>
    </message>
    <message>
        <source>Otherwise: Reserved output</source>
        <translation>其他时段：预留输出</translation>
    </message>
    <message>
        <source>Otherwise: Reserved for (1 or 3)</source>
        <translation>其他时段：预留期限（1 或 3）</translation>
    </message>
    <message>
        <source>Of that share: model units</source>
        <translation>该部分：模型单元</translation>
    </message>
    <message>
        <source>Of that share: commitment</source>
        <translation>该部分：承诺期</translation>
    </message>
    <message>
        <source>Of that share: throughput of a model unit</source>
        <translation>该部分：一个模型单元的吞吐量</translation>
    </message>
    <message>
        <source>Of that share: Reserved input</source>
        <translation>该部分：预留输入</translation>
    </message>
    <message>
        <source>Of that share: Reserved output</source>
        <translation>该部分：预留输出</translation>
    </message>
    <message>
        <source>Of that share: Reserved for (1 or 3)</source>
        <translation>该部分：预留期限（1 或 3）</translation>
    </message>
    <message>
        <source>Of that work: model units</source>
        <translation>可延后的工作：模型单元</translation>
    </message>
    <message>
        <source>Of that work: commitment</source>
        <translation>可延后的工作：承诺期</translation>
    </message>
    <message>
        <source>Of that work: throughput of a model unit</source>
        <translation>可延后的工作：一个模型单元的吞吐量</translation>
    </message>
    <message>
        <source>Of that work: Reserved input</source>
        <translation>可延后的工作：预留输入</translation>
    </message>
    <message>
        <source>Of that work: Reserved output</source>
        <translation>可延后的工作：预留输出</translation>
    </message>
    <message>
        <source>Of that work: Reserved for (1 or 3)</source>
        <translation>可延后的工作：预留期限（1 或 3）</translation>
    </message>
    <message>
        <source>Characters for each token, Chinese</source>
        <translation>每令牌字符数，中文</translation>
    </message>
    <message>
        <source>Characters for each token, Japanese</source>
        <translation>每令牌字符数，日文</translation>
    </message>
    <message>
        <source>Jitter: random share of a back-off</source>
        <translation>抖动：退避中随机的比例</translation>
    </message>
    <message>
        <source>Of the text, in Chinese</source>
        <translation>文本中的中文</translation>
    </message>
    <message>
        <source>Of the text, in Japanese</source>
        <translation>文本中的日文</translation>
    </message>
    <message>
        <source>Calls that a copy serves at once</source>
        <translation>每个副本同时处理的调用数</translation>
    </message>
    <message>
        <source>Not published: Bedrock sets it at the import; replace it by a load test</source>
        <translation>未公布：由 Bedrock 在导入时决定；请用负载测试得出的值替换</translation>
    </message>
    <message>
        <source>Copies at most</source>
        <translation>副本数上限</translation>
    </message>
    <message>
        <source>Default of Custom Model Import as far as known; replace it by your account&apos;s quota</source>
        <translation>已知的定制模型导入（Custom Model Import）默认值；请换成您账户的配额</translation>
    </message>
    <message>
        <source>Flex tier: times as slow as Standard</source>
        <translation>弹性服务层：用时为标准的倍数</translation>
    </message>
    <message>
        <source>AWS What&apos;s New on service tiers: longer latencies, no figure; the figure is Tenbin&apos;s</source>
        <translation>AWS What&apos;s New 关于服务层的公告：延迟更长，未给数字；数字为 Tenbin 的假设</translation>
    </message>
    <message>
        <source>Priority tier: times as many output tokens a second</source>
        <translation>优先服务层：每秒输出令牌为标准的倍数</translation>
    </message>
    <message>
        <source>AWS What&apos;s New on service tiers: up to 25 % better than Standard</source>
        <translation>AWS What&apos;s New 关于服务层的公告：最多比标准快 25%</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not a number. The value before stands.</source>
        <translation>不是数字。保留原来的值。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
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
        <translation>请求/分钟</translation>
    </message>
    <message>
        <source>tokens/min</source>
        <translation>令牌/分钟</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>美元/小时</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>小时/月</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个</translation>
    </message>
    <message>
        <source>OCU/ACU</source>
        <translation>OCU/ACU</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>没有这样的字段</translation>
    </message>
    <message>
        <source>%1: this is not a value of its kind</source>
        <translation>%1：值的类型不对</translation>
    </message>
    <message>
        <source>%1: the number must be finite</source>
        <translation>%1：必须是有限数</translation>
    </message>
    <message>
        <source>%1: choose one of %2</source>
        <translation>%1：请从 %2 中选择</translation>
    </message>
    <message>
        <source>%1: the text is too long</source>
        <translation>%1：文字太长</translation>
    </message>
    <message>
        <source>%1: allowed is %2 to %3 %4</source>
        <translation>%1：允许 %2 到 %3 %4</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>month</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>个</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>令牌/秒</translation>
    </message>
    <message>
        <source>%1: a whole number is needed</source>
        <translation>%1：需要整数</translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1：没有这个文件。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%2).</source>
        <translation>%1：文件无法读取（%2）。</translation>
    </message>
    <message>
        <source>%1: the file is empty. Nothing was opened.</source>
        <translation>%1：文件是空的。没有打开任何内容。</translation>
    </message>
    <message>
        <source>%1: the file is too big for a project. Nothing was opened.</source>
        <translation>%1：文件对项目来说太大。没有打开任何内容。</translation>
    </message>
    <message>
        <source>%1: the file is cut short. It was left as it is.</source>
        <translation>%1：文件不完整。文件保持原样。</translation>
    </message>
    <message>
        <source>%1: this is not a Tenbin project. It was left as it is.</source>
        <translation>%1：这不是 Tenbin 项目。文件保持原样。</translation>
    </message>
    <message>
        <source>%1: this database belongs to another program. It was left as it is.</source>
        <translation>%1：这个数据库属于别的程序。文件保持原样。</translation>
    </message>
    <message>
        <source>%1: the project was made by a newer version of Tenbin (format %2). It was left as it is.</source>
        <translation>%1：项目由更新版本的 Tenbin 创建（格式 %2）。文件保持原样。</translation>
    </message>
    <message>
        <source>%1: the project is damaged (%2). It was left as it is.</source>
        <translation>%1：项目已损坏（%2）。文件保持原样。</translation>
    </message>
    <message>
        <source>%1: the project could not be written (%2). The file before it was kept.</source>
        <translation>%1：项目无法写入（%2）。原来的文件保留不变。</translation>
    </message>
    <message>
        <source>%1: another program changed the file since it was opened. It was not overwritten.</source>
        <translation>%1：打开之后文件被别的程序改动。没有覆盖它。</translation>
    </message>
    <message>
        <source>%1: the project is open in another window (%2).</source>
        <translation>%1：项目已在另一个窗口中打开（%2）。</translation>
    </message>
    <message>
        <source>%1: this is a folder, a device or a pipe, not a file. Nothing was read or written.</source>
        <translation>%1：这是文件夹、设备或管道，不是文件。没有读取或写入任何内容。</translation>
    </message>
    <message>
        <source>%1: the file could not be written (%2).</source>
        <translation>%1：文件无法写入（%2）。</translation>
    </message>
    <message>
        <source>%1: the profile was made by a newer version of Tenbin (format %2). It was left as it is.</source>
        <translation>%1：配置档案由更新版本的 Tenbin 创建（格式 %2）。文件保持原样。</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>there is no recipe “%1”; there are %2</source>
        <translation>没有配方“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>unknown trace format “%1”; there are auto, azure</source>
        <translation>未知的记录格式“%1”；可用 auto、azure</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1：%2。没有导入任何内容。</translation>
    </message>
    <message>
        <source>unknown export format “%1”; there is json</source>
        <translation>未知的导出格式“%1”；可用 json</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe, not a file</source>
        <translation>这是文件夹、设备或管道，不是文件</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>文件过大</translation>
    </message>
    <message numerus="yes">
        <source>Rate: %1, from %Ln request(s)</source>
        <translation>
            <numerusform>速率：%1，来自 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths: prompt %1 (CV %2), answer %3 (CV %4)</source>
        <translation>长度：提示 %1（CV %2），回答 %3（CV %4）</translation>
    </message>
    <message>
        <source>Bursts: CV of the rate %1, length %2</source>
        <translation>突发：速率的 CV %1，时长 %2</translation>
    </message>
    <message>
        <source>Kept of the recipe “%1”: shape of the week, documents, plan and targets</source>
        <translation>保留自配方“%1”：一周的形状、文档、方案和目标</translation>
    </message>
    <message>
        <source>%1 (measured: %2, beyond what is allowed)</source>
        <translation>%1（实测 %2，超出允许范围）</translation>
    </message>
    <message>
        <source>%1; kept of the recipe: %2</source>
        <translation>%1；沿用配方的值：%2</translation>
    </message>
    <message>
        <source>the trace holds a single request</source>
        <translation>记录中只有一个请求</translation>
    </message>
    <message>
        <source>all requests of the trace come at the same time</source>
        <translation>记录中的请求全部同时到达</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>速率：%1</translation>
    </message>
    <message>
        <source>no answer of the trace has a token</source>
        <translation>记录中的回答令牌数全为 0</translation>
    </message>
    <message>
        <source>no prompt of the trace has a token</source>
        <translation>记录中的提示令牌数全为 0</translation>
    </message>
    <message>
        <source>Kept of the recipe “%1”: shape of the week, plan and targets; no documents, since the prompts of the trace count whole</source>
        <translation>保留自配方“%1”：一周的形状、方案和目标；不含文档，因为记录中的提示已按全长计数</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Prompt and tokens</source>
        <translation>提示与令牌</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>检索（检索增强生成，RAG）</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Availability and Region</source>
        <translation>可用性与区域</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 a second on average</source>
        <translation>平均每秒 %1 个</translation>
    </message>
    <message>
        <source>from the trace</source>
        <translation>来自记录</translation>
    </message>
    <message>
        <source>%1 input tokens a request</source>
        <translation>每请求 %1 输入令牌</translation>
    </message>
    <message>
        <source>cuts %1 of answers</source>
        <translation>截断 %1 的回答</translation>
    </message>
    <message>
        <source>hit %1</source>
        <translation>命中 %1</translation>
    </message>
    <message>
        <source>95 % coverage needs %1</source>
        <translation>覆盖 95 % 需要 %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>right answers %1</source>
        <translation>正确率 %1</translation>
    </message>
    <message>
        <source>escalates %1</source>
        <translation>升级 %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>使用率 %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation>定制模型</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>旧版模型</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 终止服务</translation>
    </message>
</context>
<context>
    <name>IntervalText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
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
        <translation>这不是 JSON（%1）</translation>
    </message>
    <message>
        <source>this is not a Tenbin project</source>
        <translation>这不是 Tenbin 项目</translation>
    </message>
    <message>
        <source>the project was made by a newer version of Tenbin</source>
        <translation>项目由更新版本的 Tenbin 创建</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>the value of “%1” is not allowed</source>
        <translation>“%1”的值不被允许</translation>
    </message>
    <message>
        <source>the prices in it are damaged (%1)</source>
        <translation>其中的价格已损坏（%1）</translation>
    </message>
    <message>
        <source>the trace in “%1” is damaged</source>
        <translation>“%1”中的记录已损坏</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>太大</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>nobody reads this pipe</source>
        <translation>没有人读取此管道</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>met · %1</source>
        <translation>达标 · %1</translation>
    </message>
    <message>
        <source>missed · %1</source>
        <translation>未达标 · %1</translation>
    </message>
</context>
<context>
    <name>PaintText</name>
    <message>
        <source>unknown language “%1”; there are en, zh, ja</source>
        <translation>未知语言“%1”；可用 en、zh、ja</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT from 320x240 to 8192x8192, not “%1”</source>
        <translation>--size 需要 320x240 到 8192x8192 之间的尺寸（WxH），而不是“%1”</translation>
    </message>
    <message>
        <source>unknown paper “%1”; there are a4, letter</source>
        <translation>未知纸张“%1”；可用 a4、letter</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>无法生成图片</translation>
    </message>
    <message>
        <source>unknown mode “%1”; there are %2</source>
        <translation>未知模式“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>this version has no mode “%1” yet</source>
        <translation>此版本尚无模式“%1”</translation>
    </message>
    <message>
        <source>unknown page “%1”; there are %2</source>
        <translation>未知页面“%1”；可用 %2</translation>
    </message>
    <message>
        <source>unknown theme “%1”; there are %2</source>
        <translation>未知主题“%1”；可用的有 %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1, hard cases to %2</source>
        <comment>models</comment>
        <translation>%1，疑难问题交给 %2</translation>
    </message>
    <message>
        <source>%1, customised with LoRA</source>
        <translation>%1，以 LoRA 定制</translation>
    </message>
    <message>
        <source>%1, with continued pre-training</source>
        <translation>%1，经持续预训练</translation>
    </message>
    <message>
        <source>%1, imported as a custom model</source>
        <translation>%1，作为定制模型导入</translation>
    </message>
    <message>
        <source>SageMaker real-time endpoint (at least %1 running)</source>
        <translation>SageMaker 实时端点（至少 %1 个实例运行）</translation>
    </message>
    <message>
        <source>SageMaker asynchronous endpoint (at least %1 running)</source>
        <translation>SageMaker 异步端点（至少 %1 个实例运行）</translation>
    </message>
    <message>
        <source>%1 around the clock</source>
        <comment>a way of serving</comment>
        <translation>全天 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Regions</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>no prompt cache</source>
        <translation>无提示缓存</translation>
    </message>
    <message>
        <source>prompt cache kept for an hour</source>
        <translation>提示缓存保留一小时</translation>
    </message>
    <message>
        <source>prompt cache kept for five minutes</source>
        <translation>提示缓存保留五分钟</translation>
    </message>
    <message>
        <source>top-K %1</source>
        <translation>top-K %1</translation>
    </message>
    <message>
        <source>chunks of %1 tokens</source>
        <translation>每个 chunk %1 个令牌</translation>
    </message>
    <message>
        <source>answers of at most %1 tokens</source>
        <translation>回答最多 %1 个令牌</translation>
    </message>
    <message>
        <source>system prompt cut by %1</source>
        <translation>系统提示压缩 %1</translation>
    </message>
    <message>
        <source>system prompt as it is</source>
        <translation>系统提示不变</translation>
    </message>
    <message>
        <source>%1 answered from a cache of hot answers</source>
        <translation>%1 由热门回答缓存给出</translation>
    </message>
    <message>
        <source>no cache of hot answers</source>
        <translation>无热门回答缓存</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts of a design</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, no commitment)</source>
        <translation>预留吞吐（模型单元：%1，无承诺）</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, commitment of one month)</source>
        <translation>预留吞吐（模型单元：%1，承诺一个月）</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, commitment of six months)</source>
        <translation>预留吞吐（模型单元：%1，承诺六个月）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an availability tier, its kind of standby</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On-demand, Flex tier</source>
        <translation>按需（弹性服务层）</translation>
    </message>
    <message>
        <source>On-demand, Priority tier</source>
        <translation>按需（优先服务层）</translation>
    </message>
    <message>
        <source>daily from %1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>每天 %1:00 至 %2:00</translation>
    </message>
    <message>
        <source>on weekdays from %1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>工作日 %1:00 至 %2:00</translation>
    </message>
    <message>
        <source>%3 to %4 from %1:00 to %2:00</source>
        <comment>hours, days of the week</comment>
        <translation>%3至%4 %1:00 至 %2:00</translation>
    </message>
    <message>
        <source>%1 %2, otherwise %3</source>
        <comment>a way of serving, its hours, another way</comment>
        <translation>%2使用%1，其余时间使用%3</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>Input tokens</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出令牌</translation>
    </message>
    <message>
        <source>Cache reads</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Cache writes, one hour</source>
        <translation>缓存写入，一小时</translation>
    </message>
    <message>
        <source>Batch input tokens</source>
        <translation>批处理输入令牌</translation>
    </message>
    <message>
        <source>Batch output tokens</source>
        <translation>批处理输出令牌</translation>
    </message>
    <message>
        <source>Flex input tokens</source>
        <translation>Flex 输入令牌</translation>
    </message>
    <message>
        <source>Flex output tokens</source>
        <translation>Flex 输出令牌</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Priority 输入令牌</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Priority 输出令牌</translation>
    </message>
    <message>
        <source>USD / 1M tokens</source>
        <translation>美元/百万令牌</translation>
    </message>
    <message>
        <source>USD / hour</source>
        <translation>美元/小时</translation>
    </message>
    <message>
        <source>Model unit</source>
        <translation>模型单元</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>USD / hour, each 1,000 tokens/min</source>
        <translation>美元/小时，每千令牌/分钟</translation>
    </message>
    <message>
        <source>Reserved input</source>
        <translation>Reserved 输入</translation>
    </message>
    <message>
        <source>Reserved output</source>
        <translation>Reserved 输出</translation>
    </message>
    <message>
        <source>Quota, tokens</source>
        <translation>配额，令牌</translation>
    </message>
    <message>
        <source>tokens / min</source>
        <translation>令牌/分钟</translation>
    </message>
    <message>
        <source>Quota, requests</source>
        <translation>配额，请求</translation>
    </message>
    <message>
        <source>requests / min</source>
        <translation>请求/分钟</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练令牌</translation>
    </message>
    <message>
        <source>Speed: before prefill</source>
        <translation>速度：预填充之前</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Speed: prefill</source>
        <translation>速度：预填充</translation>
    </message>
    <message>
        <source>tokens / s</source>
        <translation>令牌/秒</translation>
    </message>
    <message>
        <source>Speed: an output token</source>
        <translation>速度：每个输出令牌</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Cache: shortest prefix</source>
        <translation>缓存：最短前缀</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Quota tokens of an output token</source>
        <translation>每个输出令牌计入的配额令牌</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>How dear against us-east-1</source>
        <translation>相对 us-east-1 的价格水平</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>SLA, monthly uptime</source>
        <translation>SLA，月正常运行时间</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>USD / GB-month</source>
        <translation>美元/GB·月</translation>
    </message>
    <message>
        <source>USD / GB</source>
        <translation>美元/GB</translation>
    </message>
    <message>
        <source>USD / 1,000</source>
        <translation>美元/千次</translation>
    </message>
    <message>
        <source>USD / million</source>
        <translation>美元/百万次</translation>
    </message>
    <message>
        <source>USD / unit-minute</source>
        <translation>美元/单元·分钟</translation>
    </message>
    <message>
        <source>USD / month</source>
        <translation>美元/月</translation>
    </message>
    <message>
        <source>USD / GB-second</source>
        <translation>美元/GB·秒</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
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
        <translation>限时复制</translation>
    </message>
    <message>
        <source>Between Availability Zones</source>
        <translation>可用区之间</translation>
    </message>
    <message>
        <source>Between Regions</source>
        <translation>区域之间</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>日志摄取</translation>
    </message>
    <message>
        <source>Log storage</source>
        <translation>日志存储</translation>
    </message>
    <message>
        <source>Guardrails: content filter, text units</source>
        <translation>护栏：内容过滤，文本单元</translation>
    </message>
    <message>
        <source>Guardrails: denied topics, text units</source>
        <translation>护栏：拒绝主题，文本单元</translation>
    </message>
    <message>
        <source>Guardrails: personal data, text units</source>
        <translation>护栏：个人数据，文本单元</translation>
    </message>
    <message>
        <source>Guardrails: grounding check, text units</source>
        <translation>护栏：依据检查，文本单元</translation>
    </message>
    <message>
        <source>State transitions</source>
        <translation>状态转换</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Knowledge Bases: index</source>
        <translation>知识库：索引</translation>
    </message>
    <message>
        <source>Knowledge Bases: retrievals</source>
        <translation>知识库：检索</translation>
    </message>
    <message>
        <source>Knowledge Bases: agentic retrievals</source>
        <translation>知识库：智能体检索</translation>
    </message>
    <message>
        <source>Amazon Rerank 1.0, queries</source>
        <translation>Amazon Rerank 1.0，查询</translation>
    </message>
    <message>
        <source>Cohere Rerank 3.5, queries</source>
        <translation>Cohere Rerank 3.5，查询</translation>
    </message>
    <message>
        <source>Custom model: storage of a model</source>
        <translation>定制模型：模型存储</translation>
    </message>
    <message>
        <source>Custom Model Import: unit, version 1</source>
        <translation>定制模型导入：单元，版本 1</translation>
    </message>
    <message>
        <source>Custom Model Import: unit, version 2</source>
        <translation>定制模型导入：单元，版本 2</translation>
    </message>
    <message>
        <source>Custom Model Import: storage of a unit</source>
        <translation>定制模型导入：单元存储</translation>
    </message>
    <message>
        <source>Evaluation by people</source>
        <translation>人工评估</translation>
    </message>
    <message>
        <source>USD / task</source>
        <translation>美元/任务</translation>
    </message>
    <message>
        <source>Runtime: vCPU used</source>
        <translation>运行时：所用 vCPU</translation>
    </message>
    <message>
        <source>Runtime: GB of memory</source>
        <translation>运行时：内存 GB</translation>
    </message>
    <message>
        <source>Memory: events</source>
        <translation>记忆：事件</translation>
    </message>
    <message>
        <source>Memory: records kept a month</source>
        <translation>记忆：每月保存的记录</translation>
    </message>
    <message>
        <source>Memory: retrievals</source>
        <translation>记忆：检索</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>HTTP API requests</source>
        <translation>HTTP API 请求</translation>
    </message>
    <message>
        <source>REST API requests</source>
        <translation>REST API 请求</translation>
    </message>
    <message>
        <source>Endpoint storage</source>
        <translation>端点存储</translation>
    </message>
    <message>
        <source>Endpoint data in or out</source>
        <translation>端点进出数据</translation>
    </message>
    <message>
        <source>Serverless inference</source>
        <translation>无服务器推理</translation>
    </message>
    <message>
        <source>Serverless inference, kept warm</source>
        <translation>无服务器推理，保持预热</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>无承诺</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>六个月</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Batch transform</source>
        <translation>批处理转换</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>there is no “%1”; there are: %2</source>
        <translation>没有“%1”；可用的有：%2</translation>
    </message>
    <message>
        <source>--set needs PATH=VALUE with a known path, not “%1”</source>
        <translation>--set 需要已知路径的 PATH=VALUE，而不是“%1”</translation>
    </message>
    <message>
        <source>--set %1: the prices have no such assumption</source>
        <translation>--set %1：价格数据中没有这项假设</translation>
    </message>
    <message>
        <source>--set %1: not a number that this can be</source>
        <translation>--set %1：不是可用的数值</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QuestionLabels</name>
    <message>
        <source>Multiple choice</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>Multiple response</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配题</translation>
    </message>
    <message>
        <source>1  Fundamentals of AI and ML</source>
        <translation>1  AI 与 ML 基础</translation>
    </message>
    <message>
        <source>2  Fundamentals of generative AI</source>
        <translation>2  生成式 AI 基础</translation>
    </message>
    <message>
        <source>3  Applications of foundation models</source>
        <translation>3  基础模型的应用</translation>
    </message>
    <message>
        <source>4  Responsible AI</source>
        <translation>4  负责任的 AI</translation>
    </message>
    <message>
        <source>5  Security, compliance and governance</source>
        <translation>5  安全、合规与治理</translation>
    </message>
    <message>
        <source>Worked out by the planner · seed %1 · source text, section %2 · domain %3</source>
        <translation>由规划器生成 · 种子 %1 · 原文第 %2 节 · 领域 %3</translation>
    </message>
    <message>
        <source>Source text, section %1 · domain %2</source>
        <translation>原文第 %1 节 · 领域 %2</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>%1 a month, %2 %3, availability %4</source>
        <comment>money, name of a latency, time, share</comment>
        <translation>每月 %1，%2 %3，可用性 %4</translation>
    </message>
    <message>
        <source>It cannot be run so: %1</source>
        <translation>这样无法运行：%1</translation>
    </message>
    <message>
        <source>%1. Its %2 is %3 where %4 is the target.</source>
        <translation>%1。它的%2为 %3，而目标是 %4。</translation>
    </message>
    <message>
        <source>%1. It is available %2 of the time where %3 is the target.</source>
        <translation>%1。可用时间为 %2，而目标是 %3。</translation>
    </message>
    <message>
        <source>%1. It costs %2 where %3 is the target.</source>
        <translation>%1。费用为 %2，而目标是 %3。</translation>
    </message>
    <message>
        <source>The rule of thumb holds here: %1.</source>
        <translation>经验法则在此成立：%1。</translation>
    </message>
    <message>
        <source>Here the figures go against the rule of thumb: %1.</source>
        <translation>此处的数字与经验法则相反：%1。</translation>
    </message>
    <message>
        <source>It saves %1 of %2 a month, more than any other of these.</source>
        <translation>每月 %2 中节省 %1，比其他各项都多。</translation>
    </message>
    <message>
        <source>It saves %1 of %2 a month.</source>
        <translation>每月 %2 中节省 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>figures of a design</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: it meets all targets.</source>
        <translation>%1：满足所有目标。</translation>
    </message>
    <message>
        <source>%1: it meets all targets too, but another does so for less.</source>
        <translation>%1：也满足所有目标，但另有更便宜的方案。</translation>
    </message>
    <message>
        <source>%1: it meets all targets, and none of the others does so for less.</source>
        <translation>%1：满足所有目标，其余方案都不能以更低的费用做到。</translation>
    </message>
    <message>
        <source>It is %1 where %2 is the target.</source>
        <translation>实际为 %1，目标是 %2。</translation>
    </message>
    <message>
        <source>That is the input alone; what the model writes is paid too.</source>
        <translation>这只是输入的费用；模型写出的内容也要付费。</translation>
    </message>
    <message>
        <source>That is the output alone; what the model reads is paid too.</source>
        <translation>这只是输出的费用；模型读入的内容也要付费。</translation>
    </message>
    <message>
        <source>That takes the price of output for input and the other way round.</source>
        <translation>这把输入和输出的单价弄反了。</translation>
    </message>
    <message>
        <source>That takes the price of output for all tokens.</source>
        <translation>这对所有令牌都用了输出的单价。</translation>
    </message>
    <message>
        <source>That takes the price of input for all tokens.</source>
        <translation>这对所有令牌都用了输入的单价。</translation>
    </message>
    <message>
        <source>That is ten times too much.</source>
        <translation>这多了十倍。</translation>
    </message>
    <message>
        <source>That is a tenth of it.</source>
        <translation>这只是十分之一。</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3 = %4: the bill on demand grows with the tokens, that of the units does not.</source>
        <translation>%1 × %2 ÷ %3 = %4：按需账单随令牌增长，模型单元的费用不变。</translation>
    </message>
    <message>
        <source>Units busy for %1 stand against %2 of tokens on demand; the units cost %3.</source>
        <translation>模型单元利用率为 %1 时，相同令牌按需为 %2；模型单元费用为 %3。</translation>
    </message>
    <message>
        <source>Input and output are both paid: %1 × (%2 × %3 + %4 × %5) ÷ 1,000,000.</source>
        <translation>输入和输出都要付费：%1 × (%2 × %3 + %4 × %5) ÷ 1,000,000。</translation>
    </message>
    <message>
        <source>In series availabilities multiply; of independent copies all must fail. Downtime a year: %1.</source>
        <translation>串联时可用性相乘；独立副本则须全部失效才会中断。每年停机时间：%1。</translation>
    </message>
    <message>
        <source>That would be %1.</source>
        <translation>这对应的是：%1。</translation>
    </message>
    <message>
        <source>%1 available: down for %2 a year.</source>
        <translation>可用性 %1：每年停机 %2。</translation>
    </message>
    <message>
        <source>Employees ask an assistant about the company&apos;s documents.</source>
        <translation>员工向助手询问公司文档中的内容。</translation>
    </message>
    <message>
        <source>Customers chat with a support assistant, most of them in the evening.</source>
        <translation>客户与客服助手聊天，多集中在晚间。</translation>
    </message>
    <message>
        <source>Long documents are summarised overnight, and nobody waits for an answer.</source>
        <translation>长文档在夜间生成摘要，无人等待答复。</translation>
    </message>
    <message>
        <source>A demo is used now and then, in sudden bursts.</source>
        <translation>演示偶尔使用，流量突发。</translation>
    </message>
    <message>
        <source>Each month brings %1 requests with a system prompt of %2 tokens, questions of %3 and answers of %4 on average.</source>
        <translation>每月 %1 个请求，系统提示 %2 个令牌，提问平均 %3 个，回答平均 %4 个。</translation>
    </message>
    <message>
        <source>The users are in North America.</source>
        <translation>用户在北美洲。</translation>
    </message>
    <message>
        <source>The users are in South America.</source>
        <translation>用户在南美洲。</translation>
    </message>
    <message>
        <source>The users are in Europe.</source>
        <translation>用户在欧洲。</translation>
    </message>
    <message>
        <source>The users are in Europe, and the data must stay there.</source>
        <translation>用户在欧洲，数据也必须留在欧洲。</translation>
    </message>
    <message>
        <source>The users are in Africa.</source>
        <translation>用户在非洲。</translation>
    </message>
    <message>
        <source>The users are in India.</source>
        <translation>用户在印度。</translation>
    </message>
    <message>
        <source>The users are in Southeast Asia.</source>
        <translation>用户在东南亚。</translation>
    </message>
    <message>
        <source>The users are in East Asia.</source>
        <translation>用户在东亚。</translation>
    </message>
    <message>
        <source>The users are in Oceania.</source>
        <translation>用户在大洋洲。</translation>
    </message>
    <message>
        <source>At least %1 of the answers must be right.</source>
        <translation>至少 %1 的回答必须正确。</translation>
    </message>
    <message>
        <source>Retrieval must cover at least %1 of them.</source>
        <translation>检索必须覆盖其中至少 %1。</translation>
    </message>
    <message>
        <source>RTO %1, RPO %2.</source>
        <translation>RTO %1，RPO %2。</translation>
    </message>
    <message>
        <source>Targets: %1 at most %2, availability at least %3, at most %4 a month.</source>
        <translation>目标：%1 不超过 %2，可用性至少 %3，每月不超过 %4。</translation>
    </message>
    <message>
        <source>Which of these designs meets all targets at the lowest cost?</source>
        <translation>哪个方案以最低费用满足所有目标？</translation>
    </message>
    <message>
        <source>Which of these designs meet all targets? (Choose TWO.)</source>
        <translation>哪些方案满足所有目标？（选择两项。）</translation>
    </message>
    <message>
        <source>Which of these designs meet all targets? (Choose THREE.)</source>
        <translation>哪些方案满足所有目标？（选择三项。）</translation>
    </message>
    <message>
        <source>Order these designs by monthly cost, the lowest first.</source>
        <translation>请按每月费用从低到高排序。</translation>
    </message>
    <message>
        <source>Order these designs by %1, the shortest first.</source>
        <translation>请按%1从短到长排序。</translation>
    </message>
    <message>
        <source>Order these designs by availability, the highest first.</source>
        <translation>请按可用性从高到低排序。</translation>
    </message>
    <message>
        <source>Match each design with what it costs a month.</source>
        <translation>请将每个方案与其每月费用匹配。</translation>
    </message>
    <message>
        <source>At present it costs %1 a month. Which single change saves most?</source>
        <translation>目前每月费用为 %1。哪一项单独的改动节省最多？</translation>
    </message>
    <message>
        <source>Which target does this plan miss?</source>
        <translation>此方案未达到哪个目标？</translation>
    </message>
    <message>
        <source>From what utilisation on do the model units cost less than on-demand?</source>
        <translation>利用率达到多少时，模型单元比按需便宜？</translation>
    </message>
    <message>
        <source>What do the tokens cost a month?</source>
        <translation>每月的令牌费用是多少？</translation>
    </message>
    <message>
        <source>How available is the whole?</source>
        <translation>整体的可用性是多少？</translation>
    </message>
    <message>
        <source>Match each availability with the downtime that it allows in a year.</source>
        <translation>请将每个可用性与其每年允许的停机时间匹配。</translation>
    </message>
    <message>
        <source>The plan: %1, %2, %3.</source>
        <comment>model, lane, tier</comment>
        <translation>方案：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Provisioned Throughput for %1 (model units: %2) costs %3 a month around the clock. The present traffic keeps it busy for %4 of the time; on demand its tokens would cost %5 a month.</source>
        <translation>%1 的预留吞吐（模型单元：%2）全天开启每月 %3。目前的流量使其利用率为 %4；同样的令牌按需每月为 %5。</translation>
    </message>
    <message>
        <source>A call reads %1 tokens and writes %2 on average, %3 times a month. A million input tokens cost %4, a million output tokens %5.</source>
        <translation>每次调用平均读入 %1 个令牌、写出 %2 个，每月 %3 次。每百万输入令牌 %4，每百万输出令牌 %5。</translation>
    </message>
    <message>
        <source>A system is built so: %1.</source>
        <translation>系统构成如下：%1。</translation>
    </message>
    <message>
        <source>one service of %1</source>
        <translation>一个可用性 %1 的服务</translation>
    </message>
    <message>
        <source>%1 services in series, each of %2</source>
        <translation>%1 个串联的服务，各 %2</translation>
    </message>
    <message>
        <source>%1 independent copies of a service of %2, one of which is enough</source>
        <translation>%2 服务的 %1 个独立副本，有一个可用即可</translation>
    </message>
    <message>
        <source>%1 independent copies, one of which is enough, each of %2 services in series of %3</source>
        <translation>%1 个独立副本，有一个可用即可，每个由 %2 个 %3 的服务串联</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
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
        <translation>每月费用</translation>
    </message>
    <message>
        <source>None: it meets all of them</source>
        <translation>没有：全部达到</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>不作改动</translation>
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
        <translation>估计：%1</translation>
    </message>
    <message>
        <source>This plan cannot be built as it stands; the reasons are below.</source>
        <translation>这个方案目前无法实现；原因如下。</translation>
    </message>
    <message>
        <source>This plan meets all three targets.</source>
        <translation>这个方案三个目标全部达标。</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>This plan misses: %1.</source>
        <translation>这个方案未达标：%1。</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>可用性（设计）</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>每千次请求</translation>
    </message>
    <message>
        <source>%1 a session</source>
        <translation>每会话 %1</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>底线 %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>美元/月</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Priced part (a price is missing)</source>
        <translation>已定价部分（缺少价格）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The bill, a month of %1 hours</source>
        <translation>账单，每月按 %1 小时</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>解析式</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>首个令牌，中位数</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>首个令牌，p95</translation>
    </message>
    <message>
        <source>First token, p99</source>
        <translation>首个令牌，p99</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>完整回答，p95</translation>
    </message>
    <message>
        <source>First token, p95 of the worst hour (%1)</source>
        <translation>首个令牌，最差一小时的 p95（%1）</translation>
    </message>
    <message>
        <source>Calls throttled</source>
        <translation>被限流的调用</translation>
    </message>
    <message>
        <source>Calls failed</source>
        <translation>失败的调用</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>By design</source>
        <translation>设计值</translation>
    </message>
    <message>
        <source>By contract (SLA)</source>
        <translation>合同值（SLA）</translation>
    </message>
    <message>
        <source>unknown: a service publishes none</source>
        <translation>未知：有服务未公布</translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation>每月停机</translation>
    </message>
    <message>
        <source>RTO, RPO</source>
        <translation>RTO、RPO</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Latency, capacity and availability</source>
        <translation>延迟、容量与可用性</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Workload and plan</source>
        <translation>工作负载与方案</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Nobody publishes these figures; each can be changed in the project.</source>
        <translation>这些数字没有人公布；每一个都可以在项目中修改。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>%1 · prices of %2 · made %3</source>
        <translation>%1 · 价格日期 %2 · 制作于 %3</translation>
    </message>
    <message numerus="yes">
        <source>Replay: %Ln request(s), seed %1; 95 % confidence of the p95 to first token: ± %2.</source>
        <translation>
            <numerusform>回放：%Ln 个请求，种子 %1；首个令牌 p95 的 95 % 置信区间：± %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay: %Ln request(s), seed %1; too few for a confidence interval.</source>
        <translation>
            <numerusform>回放：%Ln 个请求，种子 %1；数量太少，给不出置信区间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing queues on this lane: replay has no figures.</source>
        <translation>此通道没有排队：回放没有数值。</translation>
    </message>
    <message>
        <source>Of %1 plans searched, the cheapest that meets all targets costs %2 a month.</source>
        <translation>在搜索的 %1 个方案中，达到所有目标的最便宜方案每月 %2。</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>并排方案</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mostly “%1”, %2 against %3</source>
        <translation>差别主要在“%1”：%2 对 %3</translation>
    </message>
    <message>
        <source>%1, p95 %2</source>
        <comment>money, time</comment>
        <translation>%1，p95 %2</translation>
    </message>
    <message>
        <source>it costs %1 where %2 is the target.</source>
        <translation>费用为 %1，目标是 %2。</translation>
    </message>
    <message>
        <source>its p95 is %1 where %2 is the target.</source>
        <translation>p95 为 %1，目标是 %2。</translation>
    </message>
    <message>
        <source>its availability is %1 where %2 is the target.</source>
        <translation>可用性为 %1，目标是 %2。</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <comment>keywords of a question, answer</comment>
        <translation>“%1” → %2</translation>
    </message>
    <message>
        <source>Holds here: %1 (%2) against %3 (%4).</source>
        <translation>此处成立：%1（%2），对比 %3（%4）。</translation>
    </message>
    <message>
        <source>Holds here: %1 (%2).</source>
        <translation>此处成立：%1（%2）。</translation>
    </message>
    <message>
        <source>Not here, at today&apos;s prices: %1 (%2) meets all targets too, and as the rule says it is %3 (%4): %5.</source>
        <translation>按今天的价格此处不成立：%1（%2）同样满足全部目标；按规则则是：%3（%4），%5。</translation>
    </message>
    <message>
        <source>Not here: %1 (%2) meets all targets. As the rule says, %3: %4</source>
        <translation>此处不成立：%1（%2）满足全部目标。按规则是 %3：%4</translation>
    </message>
    <message>
        <source>Neither side meets all targets here. As the rule says, %1: %2</source>
        <translation>此处两边都不满足全部目标。按规则是 %1：%2</translation>
    </message>
    <message>
        <source>Cannot be compared here: it is not offered.</source>
        <translation>此处无法比较：未提供。</translation>
    </message>
    <message>
        <source>Cannot be compared here. %1</source>
        <translation>此处无法比较。%1</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>--%1: this workload is judged by %2; use --%3</source>
        <translation>--%1：此工作负载按%2评判；请使用 --%3</translation>
    </message>
    <message>
        <source>%L1 plans searched in %2: %L3 evaluated, %L4 on the front</source>
        <translation>在 %2 内搜索了 %L1 个方案：评估 %L3 个，前沿上有 %L4 个</translation>
    </message>
    <message numerus="yes">
        <source>%n cheaper plan(s) met the targets by closed form, but not in replay.</source>
        <translation>
            <numerusform>有 %n 个更便宜的方案按解析式达到目标，但回放未达到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest that meets all, confirmed by replay: %1 a month, %2, availability %3, right answers %4</source>
        <translation>达到所有目标的最便宜方案（已经回放确认）：每月 %1，%2，可用性 %3，正确率 %4</translation>
    </message>
    <message>
        <source>No plan meets all targets.</source>
        <translation>没有方案达到所有目标。</translation>
    </message>
    <message>
        <source>Cheapest that meets all, with nothing to replay: %1 a month, %2, availability %3, right answers %4</source>
        <translation>达到所有目标的最便宜方案（无可回放的排队）：每月 %1，%2，可用性 %3，正确率 %4</translation>
    </message>
    <message>
        <source>None of the cheapest plans that meet the targets stood in replay.</source>
        <translation>达到目标的最便宜的几个方案都未通过回放。</translation>
    </message>
    <message>
        <source>Cheapest that meets all, with too many requests to replay whole: %1 a month, %2, availability %3, right answers %4</source>
        <translation>满足全部目标的最便宜方案（请求太多，无法完整回放）：每月 %1，%2，可用性 %3，正确率 %4</translation>
    </message>
    <message>
        <source>--free %1: there is no such field</source>
        <translation>--free %1：没有这个字段</translation>
    </message>
    <message>
        <source>--free %1: the search does not decide this</source>
        <translation>--free %1：搜索不决定这一项</translation>
    </message>
    <message>
        <source>--free %1: the plan does not say what a custom model of its own would be</source>
        <translation>--free %1：方案没有说明定制模型是什么样的</translation>
    </message>
    <message>
        <source>--free %1: no lane of the plan runs in a container of its own</source>
        <translation>--free %1：方案中没有使用自有容器的通道</translation>
    </message>
    <message>
        <source>--free %1: this moves only together with other fields; free those too, or name none</source>
        <translation>--free %1：这一项只会与其他字段一起变化；请同时放开它们，或者一个也不指定</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>--service needs seconds, tokens a second and seconds a token, such as 0.2,8000,0.02; not “%1”</source>
        <translation>--service 需要秒数、每秒令牌数、每令牌秒数，例如 0.2,8000,0.02；而不是“%1”</translation>
    </message>
    <message>
        <source>the trace holds no request</source>
        <translation>记录中没有请求</translation>
    </message>
    <message>
        <source>--service needs times that are not negative and a prefill rate above 0</source>
        <translation>--service 的时间不能为负，预填充速率必须大于 0</translation>
    </message>
    <message>
        <source>the wait must be a number of seconds, not negative</source>
        <translation>等待必须是非负的秒数</translation>
    </message>
    <message>
        <source>the number of servers must be from 1 to %1</source>
        <translation>服务器数必须在 1 到 %1 之间</translation>
    </message>
    <message>
        <source>no number of servers up to %1 keeps this wait</source>
        <translation>直到 %1 台服务器也达不到这个等待</translation>
    </message>
    <message>
        <source>give either --p95-wait or --servers</source>
        <translation>请给出 --p95-wait 或 --servers 之一</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 台服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>--service takes at most %1 seconds and %2 seconds a token, and at least %3 tokens a second; not “%4”</source>
        <translation>--service 最多 %1 秒、每令牌 %2 秒，每秒至少 %3 个令牌；而不是“%4”</translation>
    </message>
    <message numerus="yes">
        <source>P(wait) %1, mean %2, p95 %3, p99 %4 over %Ln request(s)</source>
        <translation>
            <numerusform>等待概率 %1，平均 %2，p95 %3，p99 %4，共 %Ln 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tenbin assumption by model size class</source>
        <translation>Tenbin 按模型规模等级的假设</translation>
    </message>
    <message>
        <source>Tenbin assumption by model size and generation</source>
        <translation>Tenbin 按模型规模和世代的假设</translation>
    </message>
    <message>
        <source>Tenbin assumption: great-circle distance x 1.5 in fibre at 200 km per ms, plus 10 ms</source>
        <translation>Tenbin 的假设：大圆距离的 1.5 倍，光纤每毫秒 200 km，另加 10 毫秒</translation>
    </message>
    <message>
        <source>Claude 4 burndown of five, assumed for later Claude models</source>
        <translation>Claude 4 的五倍消耗，假设也适用于更新的 Claude 模型</translation>
    </message>
    <message>
        <source>Anthropic API&apos;s cache minimum, assumed for Bedrock</source>
        <translation>Anthropic API 的缓存下限，假设也适用于 Bedrock</translation>
    </message>
    <message>
        <source>us-east-1 price x median EC2 GPU price ratio of the Region</source>
        <translation>us-east-1 价格乘以该区域 EC2 GPU 价格比的中位数</translation>
    </message>
    <message>
        <source>AWS Price List (Titan rows outside us-east-1 and us-west-2 are uncertain)</source>
        <translation>AWS Price List（us-east-1 和 us-west-2 以外的 Titan 价格不确定）</translation>
    </message>
    <message>
        <source>AWS Price List, SageMaker Studio in us-west-2, taken for us-east-1</source>
        <translation>AWS Price List，us-west-2 的 SageMaker Studio，借用于 us-east-1</translation>
    </message>
    <message>
        <source>AWS Price List: newer models of the same line; no end of life was found</source>
        <translation>AWS Price List：同系列有更新的模型；未查到停用日期</translation>
    </message>
    <message>
        <source>AWS bill of December 2023, Ireland, taken for us-east-1</source>
        <translation>2023 年 12 月爱尔兰的 AWS 账单，借用于 us-east-1</translation>
    </message>
    <message>
        <source>EC2 on-demand price x the type&apos;s constant SageMaker ratio</source>
        <translation>EC2 按需价格 × 该类型固定的 SageMaker 比率</translation>
    </message>
    <message>
        <source>Foundation Model Benchmarking Tool pricing file</source>
        <translation>Foundation Model Benchmarking Tool 的价格文件</translation>
    </message>
    <message>
        <source>LiteLLM price map, per second and rounded</source>
        <translation>LiteLLM 价格表，按秒并经舍入</translation>
    </message>
    <message>
        <source>SageMaker hosting rate: other uses cost the same where both are known</source>
        <translation>SageMaker 托管费率：两者都已知时，其他用途价格相同</translation>
    </message>
    <message>
        <source>Stated by the user</source>
        <translation>由用户给定</translation>
    </message>
</context>
<context>
    <name>StudyCharts</name>
    <message>
        <source>cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>format of a day without its year</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Due in the coming days</source>
        <translation>今后几天到期</translation>
    </message>
    <message>
        <source>cards a day, as it stands now</source>
        <translation>每天的卡片数，按目前情况</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) come due within two weeks.</source>
        <translation>
            <numerusform>两周内有 %n 张卡片到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is due.</source>
        <translation>已暂停：没有到期的卡片。</translation>
    </message>
    <message>
        <source>Nothing is due yet: learn a few cards first.</source>
        <translation>还没有到期的卡片：先学几张吧。</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Reviewed in the past days</source>
        <translation>过去几天的复习</translation>
    </message>
    <message>
        <source>reviews a day</source>
        <translation>每天的复习次数</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) in these days.</source>
        <translation>
            <numerusform>这些天复习了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews in these days.</source>
        <translation>这些天没有复习。</translation>
    </message>
</context>
<context>
    <name>StudyExportText</name>
    <message>
        <source>--%1 is one of en, zh and ja, not “%2”</source>
        <translation>--%1 只能是 en、zh 或 ja，而不是“%2”</translation>
    </message>
    <message>
        <source>-o needs a name that ends in .txt or .apkg, not “%1”</source>
        <translation>-o 需要以 .txt 或 .apkg 结尾的名称，而不是“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1：%n 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyImportText</name>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>没有导入任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1：%n 张卡片</numerusform>
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
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>option, rationale</comment>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>--seed needs a whole number, not “%1”</source>
        <translation>--seed 需要整数，而不是“%1”</translation>
    </message>
    <message>
        <source>--lang is one of en, zh and ja, not “%1”</source>
        <translation>--lang 只能是 en、zh 或 ja，而不是“%1”</translation>
    </message>
</context>
<context>
    <name>StudyScheduleText</name>
    <message>
        <source>--%1 needs numbers from %2 to %3 with commas between, not “%4”</source>
        <translation>--%1 需要以逗号分隔的 %2 到 %3 之间的数，而不是“%4”</translation>
    </message>
    <message>
        <source>--%1 needs whole numbers</source>
        <translation>--%1 需要整数</translation>
    </message>
    <message>
        <source>--weights needs the 21 weights of FSRS-6, the last of them at least %1</source>
        <translation>--weights 需要 FSRS-6 的 21 个权重，最后一个至少为 %1</translation>
    </message>
    <message>
        <source>--ratings and --gaps need as many numbers as each other, at most %1</source>
        <translation>--ratings 和 --gaps 的个数必须相同，最多 %1 个</translation>
    </message>
    <message>
        <source>rating %1 after %2 d: stability %3 d, difficulty %4, next in %5 d</source>
        <translation>评分 %1，间隔 %2 天：稳定性 %3 天，难度 %4，下次在 %5 天后</translation>
    </message>
</context>
<context>
    <name>StudyStoreText</name>
    <message>
        <source>another review was written after it</source>
        <translation>其后又写入了别的复习记录</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message>
        <source>what to study is missing</source>
        <translation>没有说明要学习什么</translation>
    </message>
    <message>
        <source>no such command: %1</source>
        <translation>没有这个命令：%1</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>the compressed file is damaged or cut short</source>
        <translation>压缩文件损坏或不完整</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file has a header but no row</source>
        <translation>文件只有表头，没有数据行</translation>
    </message>
    <message>
        <source>the file is in UTF-16; save it as UTF-8</source>
        <translation>文件是 UTF-16 编码；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>这不是文本文件</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>缺少列 %1</translation>
    </message>
    <message>
        <source>the row has %1 fields, unlike the header</source>
        <translation>这一行有 %1 个字段，与表头不符</translation>
    </message>
    <message>
        <source>a quotation mark is out of place</source>
        <translation>引号位置不对</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>the time is before that of the row above; rows must ascend in time</source>
        <translation>时间早于上一行；各行须按时间递增</translation>
    </message>
    <message>
        <source>“%1” is not a finite number</source>
        <translation>“%1”不是有限数</translation>
    </message>
    <message>
        <source>“%1” is negative</source>
        <translation>“%1”是负数</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation>“%1”太大</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>行太长</translation>
    </message>
    <message>
        <source>the file has too many rows</source>
        <translation>文件的行数太多</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1，第 %2 行，%3 列</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1：%2。没有导入任何内容。</translation>
    </message>
    <message>
        <source>the table has one row, where at least two are needed</source>
        <translation>表中只有一行，至少需要两行</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is not above zero</source>
        <translation>“%1”不大于零</translation>
    </message>
    <message>
        <source>an earlier row for %1 has other figures</source>
        <translation>前面 %1 的行数值不同</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe, not a file</source>
        <translation>这是文件夹、设备或管道，不是文件</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>meets 3</source>
        <translation>3 项达标</translation>
    </message>
    <message numerus="yes">
        <source>misses %n</source>
        <translation>
            <numerusform>%n 项未达标</numerusform>
        </translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
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
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出令牌</translation>
    </message>
    <message>
        <source>Prompt cache, read</source>
        <translation>提示缓存，读取</translation>
    </message>
    <message>
        <source>Prompt cache, write</source>
        <translation>提示缓存，写入</translation>
    </message>
    <message>
        <source>Batch, input tokens</source>
        <translation>批处理，输入令牌</translation>
    </message>
    <message>
        <source>Batch, output tokens</source>
        <translation>批处理，输出令牌</translation>
    </message>
    <message>
        <source>Provisioned, busy</source>
        <translation>预留吞吐，忙时</translation>
    </message>
    <message>
        <source>Provisioned, idle</source>
        <translation>预留吞吐，闲时</translation>
    </message>
    <message>
        <source>Reserved tier, input</source>
        <translation>预留层，输入</translation>
    </message>
    <message>
        <source>Reserved tier, output</source>
        <translation>预留层，输出</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>向量嵌入</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>向量库</translation>
    </message>
    <message>
        <source>Vector store, storage</source>
        <translation>向量库，存储</translation>
    </message>
    <message>
        <source>Documents in S3</source>
        <translation>S3 中的文档</translation>
    </message>
    <message>
        <source>Guardrails, content filter</source>
        <translation>护栏，内容过滤</translation>
    </message>
    <message>
        <source>Guardrails, denied topics</source>
        <translation>护栏，禁止话题</translation>
    </message>
    <message>
        <source>Guardrails, personal data</source>
        <translation>护栏，个人信息</translation>
    </message>
    <message>
        <source>Guardrails, grounding</source>
        <translation>护栏，依据检查</translation>
    </message>
    <message>
        <source>Logs, ingestion</source>
        <translation>日志，写入</translation>
    </message>
    <message>
        <source>Logs, storage</source>
        <translation>日志，存储</translation>
    </message>
    <message>
        <source>Hot-answer cache</source>
        <translation>热问答缓存</translation>
    </message>
    <message>
        <source>Step Functions</source>
        <translation>Step Functions</translation>
    </message>
    <message>
        <source>Transfer between AZs</source>
        <translation>跨 AZ 传输</translation>
    </message>
    <message>
        <source>Transfer between Regions</source>
        <translation>跨区域传输</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Standby vector store</source>
        <translation>备用向量库</translation>
    </message>
    <message>
        <source>Standby model units</source>
        <translation>备用模型单元</translation>
    </message>
    <message>
        <source>Operating another Region</source>
        <translation>多区域运维</translation>
    </message>
    <message>
        <source>1M tokens</source>
        <translation>百万令牌</translation>
    </message>
    <message>
        <source>model-unit hour</source>
        <translation>模型单元小时</translation>
    </message>
    <message>
        <source>1K tokens/min-hour</source>
        <translation>千令牌/分钟·小时</translation>
    </message>
    <message>
        <source>OCU-hour</source>
        <translation>OCU 小时</translation>
    </message>
    <message>
        <source>ACU-hour</source>
        <translation>ACU 小时</translation>
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
        <translation>千文本单位</translation>
    </message>
    <message>
        <source>1M requests</source>
        <translation>百万请求</translation>
    </message>
    <message>
        <source>1,000 transitions</source>
        <translation>千次转换</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Provisioned Throughput</source>
        <translation>预留吞吐</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>预留层</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Core hours</source>
        <translation>核心时段</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其他时段</translation>
    </message>
    <message>
        <source>Deferrable work</source>
        <translation>可延后的工作</translation>
    </message>
    <message>
        <source>Single AZ</source>
        <translation>单 AZ</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>多 AZ</translation>
    </message>
    <message>
        <source>Cross-Region standby</source>
        <translation>跨区域备援</translation>
    </message>
    <message>
        <source>Multi-Region active-active</source>
        <translation>多区域双活</translation>
    </message>
    <message>
        <source>p95 first token</source>
        <translation>p95 首个令牌</translation>
    </message>
    <message>
        <source>p95 whole answer</source>
        <translation>p95 完整回答</translation>
    </message>
    <message>
        <source>p95 completion</source>
        <translation>p95 完成时间</translation>
    </message>
    <message>
        <source>price missing</source>
        <translation>缺少价格</translation>
    </message>
    <message>
        <source>No token price for %1 in %2.</source>
        <translation>%1 在 %2 没有令牌价格。</translation>
    </message>
    <message>
        <source>No prompt-cache price for %1 in %2.</source>
        <translation>%1 在 %2 没有提示缓存价格。</translation>
    </message>
    <message>
        <source>No batch price for %1 in %2.</source>
        <translation>%1 在 %2 没有批处理价格。</translation>
    </message>
    <message>
        <source>No price of this service tier for %1 in %2.</source>
        <translation>%1 在 %2 没有该服务层的价格。</translation>
    </message>
    <message>
        <source>No model-unit price for %1 in %2.</source>
        <translation>%1 在 %2 没有模型单元价格。</translation>
    </message>
    <message>
        <source>No Reserved-tier price for %1 in %2.</source>
        <translation>%1 在 %2 没有预留层价格。</translation>
    </message>
    <message>
        <source>No price for “%1” in %2.</source>
        <translation>“%1”在 %2 没有价格。</translation>
    </message>
    <message>
        <source>No published quota for %1 in %2: throttling is not counted. Enter your account&apos;s quota.</source>
        <translation>%1 在 %2 没有公布配额：未计入限流。请填写您账户的配额。</translation>
    </message>
    <message>
        <source>%1 publishes no SLA: the contract&apos;s availability is unknown.</source>
        <translation>%1 未公布 SLA：合同可用性未知。</translation>
    </message>
    <message>
        <source>No success rate for %1 in this kind of task.</source>
        <translation>%1 在这类任务上没有正确率数据。</translation>
    </message>
    <message>
        <source>No network round trip known to %1.</source>
        <translation>到 %1 的网络往返时间未知。</translation>
    </message>
    <message>
        <source>The model “%1” is not in the catalogue.</source>
        <translation>目录中没有模型“%1”。</translation>
    </message>
    <message>
        <source>%1 is not offered in %2 by this inference profile.</source>
        <translation>%2 不以该推理配置提供 %1。</translation>
    </message>
    <message>
        <source>%1 is not a model of the kind needed here.</source>
        <translation>%1 不是这里需要的模型类型。</translation>
    </message>
    <message>
        <source>The Region “%1” is not in the catalogue.</source>
        <translation>目录中没有区域“%1”。</translation>
    </message>
    <message>
        <source>Data must stay in “%2”, but %1 is outside.</source>
        <translation>数据必须留在“%2”，而 %1 在其外。</translation>
    </message>
    <message>
        <source>The global inference profile may leave “%1”, where data must stay.</source>
        <translation>全局推理配置可能离开数据必须留在的“%1”。</translation>
    </message>
    <message>
        <source>Recovery takes %1, but the RTO is %2.</source>
        <translation>恢复需要 %1，而 RTO 是 %2。</translation>
    </message>
    <message>
        <source>Up to %1 of data may be lost, but the RPO is %2.</source>
        <translation>最多可能丢失 %1 的数据，而 RPO 是 %2。</translation>
    </message>
    <message>
        <source>This availability tier needs a second Region.</source>
        <translation>该可用性层级需要第二个区域。</translation>
    </message>
    <message>
        <source>The second Region must differ from %1.</source>
        <translation>第二个区域必须不同于 %1。</translation>
    </message>
    <message>
        <source>Only %1 of answers succeed; the floor is %2.</source>
        <translation>只有 %1 的回答正确；底线是 %2。</translation>
    </message>
    <message>
        <source>Retrieval covers %1 of answers; the floor is %2.</source>
        <translation>检索覆盖 %1 的回答；底线是 %2。</translation>
    </message>
    <message>
        <source>%1 of answers are cut by the output limit; at most %2 may be.</source>
        <translation>%1 的回答被输出上限截断；最多允许 %2。</translation>
    </message>
    <message>
        <source>A call may reach %2 tokens, above the context window of %1 (%3).</source>
        <translation>一次调用可达 %2 令牌，超过 %1 的上下文窗口（%3）。</translation>
    </message>
    <message>
        <source>The output limit of %2 tokens is above what %1 allows (%3).</source>
        <translation>输出上限 %2 令牌超过 %1 允许的值（%3）。</translation>
    </message>
    <message>
        <source>%1 has no prompt cache.</source>
        <translation>%1 没有提示缓存。</translation>
    </message>
    <message>
        <source>The prompt&apos;s fixed part of %2 tokens is below the cache minimum of %1 (%3).</source>
        <translation>提示的固定部分 %2 令牌低于 %1 的缓存下限（%3）。</translation>
    </message>
    <message>
        <source>%1 offers no one-hour prompt cache here.</source>
        <translation>%1 在这里不提供一小时的提示缓存。</translation>
    </message>
    <message>
        <source>This commitment is not offered for %1.</source>
        <translation>%1 不提供这种承诺期。</translation>
    </message>
    <message>
        <source>A commitment is paid around the clock.</source>
        <translation>承诺期按全天计费。</translation>
    </message>
    <message>
        <source>Provisioned Throughput of %1 needs the in-Region profile.</source>
        <translation>%1 的预留吞吐需要区域内推理配置。</translation>
    </message>
    <message>
        <source>A batch lane cannot serve interactive requests.</source>
        <translation>批处理通道不能服务交互请求。</translation>
    </message>
    <message>
        <source>Batch promises %1, but the deadline is %2.</source>
        <translation>批处理承诺 %1，而期限是 %2。</translation>
    </message>
    <message>
        <source>The answers need facts from the documents, but retrieval is off.</source>
        <translation>回答需要文档中的事实，但检索已关闭。</translation>
    </message>
    <message>
        <source>%2 of calls to %1 are throttled and tried again.</source>
        <translation>对 %1 的调用有 %2 被限流并重试。</translation>
    </message>
    <message>
        <source>%2 of calls to %1 fail at the account&apos;s quota, retries included.</source>
        <translation>对 %1 的调用有 %2 因账户配额而失败（含重试）。</translation>
    </message>
    <message>
        <source>The cascade does not pay: with %3 escalated, %2 alone costs less than %1 first.</source>
        <translation>级联不划算：升级 %3 时，单用 %2 比先用 %1 更便宜。</translation>
    </message>
    <message>
        <source>The core lane is used only %1 of its hours.</source>
        <translation>核心通道只用到其时段的 %1。</translation>
    </message>
    <message>
        <source>Estimate, not a published figure: %1.</source>
        <translation>估计值，非公布数字：%1。</translation>
    </message>
    <message>
        <source>At today&apos;s prices the Reserved tier buys capacity, not savings.</source>
        <translation>按今天的价格，预留层买到的是容量，不是节省。</translation>
    </message>
    <message>
        <source>First embedding of the documents</source>
        <translation>文档的首次嵌入</translation>
    </message>
    <message>
        <source>Knowledge Bases, Retrieve</source>
        <translation>知识库，检索</translation>
    </message>
    <message>
        <source>Knowledge Bases, agentic Retrieve</source>
        <translation>知识库，智能体检索</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>重排序</translation>
    </message>
    <message>
        <source>Agent runtime, CPU</source>
        <translation>智能体运行时，CPU</translation>
    </message>
    <message>
        <source>Agent runtime, memory</source>
        <translation>智能体运行时，内存</translation>
    </message>
    <message>
        <source>Agent memory, events</source>
        <translation>智能体记忆，事件</translation>
    </message>
    <message>
        <source>Agent memory, records</source>
        <translation>智能体记忆，记录</translation>
    </message>
    <message>
        <source>Agent memory, retrievals</source>
        <translation>智能体记忆，检索</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API 请求</translation>
    </message>
    <message>
        <source>Lambda, requests</source>
        <translation>Lambda，请求</translation>
    </message>
    <message>
        <source>Lambda, compute</source>
        <translation>Lambda，计算</translation>
    </message>
    <message>
        <source>Custom model, training</source>
        <translation>定制模型，训练</translation>
    </message>
    <message>
        <source>Custom model, data</source>
        <translation>定制模型，数据</translation>
    </message>
    <message>
        <source>Custom model, human evaluation</source>
        <translation>定制模型，人工评估</translation>
    </message>
    <message>
        <source>Custom model, governance</source>
        <translation>定制模型，治理</translation>
    </message>
    <message>
        <source>Custom model, versions and monitoring</source>
        <translation>定制模型，版本与监控</translation>
    </message>
    <message>
        <source>Custom model, storage</source>
        <translation>定制模型，存储</translation>
    </message>
    <message>
        <source>Custom model, hosting</source>
        <translation>定制模型，托管</translation>
    </message>
    <message>
        <source>1,000 calls</source>
        <translation>千次调用</translation>
    </message>
    <message>
        <source>1,000 queries</source>
        <translation>千次查询</translation>
    </message>
    <message>
        <source>1,000 events</source>
        <translation>千个事件</translation>
    </message>
    <message>
        <source>1,000 records-month</source>
        <translation>千记录月</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>vCPU 小时</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB 小时</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB 秒</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>实例小时</translation>
    </message>
    <message>
        <source>model-month</source>
        <translation>模型月</translation>
    </message>
    <message>
        <source>custom-unit minute</source>
        <translation>定制单元分钟</translation>
    </message>
    <message>
        <source>custom-unit month</source>
        <translation>定制单元月</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No price for the instance %1 in %2.</source>
        <translation>实例 %1 在 %2 没有价格。</translation>
    </message>
    <message>
        <source>No price is published for training %1.</source>
        <translation>%1 的训练价格没有公布。</translation>
    </message>
    <message>
        <source>%1 as a custom model needs model units for all of its traffic, or import: it is not served on demand.</source>
        <translation>%1 作为定制模型需要模型单元承担全部流量，或改用导入：不能按需提供。</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Lines are computed to a millionth of a dollar and printed to the cent; the printed lines add up to %1.</source>
        <translation>各项精确到百万分之一美元，印出时取到美分；印出的各项合计为 %1。</translation>
    </message>
    <message>
        <source>Standby instances</source>
        <translation>备用实例</translation>
    </message>
    <message>
        <source>Instances, busy</source>
        <translation>实例，忙时</translation>
    </message>
    <message>
        <source>Instances, idle</source>
        <translation>实例，闲时</translation>
    </message>
    <message>
        <source>Instances, waiting to be scaled in</source>
        <translation>实例，等待缩容</translation>
    </message>
    <message>
        <source>Instances, storage</source>
        <translation>实例，存储</translation>
    </message>
    <message>
        <source>Containers, serving</source>
        <translation>容器，服务中</translation>
    </message>
    <message>
        <source>Containers, kept warm</source>
        <translation>容器，保持预热</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker 实时</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker 异步</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker 无服务器</translation>
    </message>
    <message>
        <source>SageMaker batch transform</source>
        <translation>SageMaker 批处理转换</translation>
    </message>
    <message>
        <source>A share beside it</source>
        <translation>并行的一部分</translation>
    </message>
    <message>
        <source>No lane serves the ordinary requests.</source>
        <translation>没有通道服务普通请求。</translation>
    </message>
    <message>
        <source>A batch lane answers no requests while users wait: choose another for core hours and shares.</source>
        <translation>批处理通道不应答等待中的请求：核心时段与分流请选择其他通道。</translation>
    </message>
    <message>
        <source>The core hours are empty: they end before they begin.</source>
        <translation>核心时段为空：结束早于开始。</translation>
    </message>
    <message>
        <source>%1 cannot run on SageMaker: its maker gives no weights.</source>
        <translation>%1 无法在 SageMaker 上运行：厂商不提供权重。</translation>
    </message>
    <message>
        <source>The model needs %1 GB, a serverless container has %2 GB.</source>
        <translation>模型需要 %1 GB，而无服务器容器只有 %2 GB。</translation>
    </message>
    <message>
        <source>Serverless containers have 1 to 6 whole GB of memory, not %1.</source>
        <translation>无服务器容器的内存为 1 到 6 GB 的整数，不能是 %1。</translation>
    </message>
    <message>
        <source>A serverless endpoint runs 200 containers at most, not %1.</source>
        <translation>无服务器端点最多运行 200 个容器，不能是 %1。</translation>
    </message>
    <message>
        <source>A real-time endpoint keeps one instance at least; only an asynchronous one may scale to zero.</source>
        <translation>实时端点至少保留一个实例；只有异步端点可以缩到零。</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: a few requests more or fewer that wait move the p95 between %1 and %2.</source>
        <translation>此处解析式不可信：等待的请求稍有增减，p95 就会在 %1 与 %2 之间变动。</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: %1 of requests fail, which may or may not be those that the p95 leaves out.</source>
        <translation>此处解析式不可信：%1 的请求失败，它们未必都落在 p95 之外。</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: %1 of requests wait for what others left over, which chance decides.</source>
        <translation>此处解析式不可信：%1 的请求要等待先前积压的工作，积压多少取决于偶然。</translation>
    </message>
    <message>
        <source>Fallback, queue</source>
        <translation>后备，队列</translation>
    </message>
    <message>
        <source>Fallback, fixed answers</source>
        <translation>后备，固定答复</translation>
    </message>
    <message>
        <source>The fallback to another model needs a model.</source>
        <translation>后备为另一个模型时，需要选定模型。</translation>
    </message>
    <message>
        <source>The fallback must differ from %1: it would meet the same full quota.</source>
        <translation>后备模型不能是 %1：它会遇到同一个已用尽的配额。</translation>
    </message>
    <message>
        <source>After the loss of an AZ the peak needs %1 instances, and %2 are left.</source>
        <translation>失去一个 AZ 后，高峰需要 %1 个实例，只剩 %2 个。</translation>
    </message>
    <message>
        <source>After the loss of a Region the peak brings %1 calls a second; the other Region carries %2.</source>
        <translation>失去一个区域后，高峰每秒有 %1 个调用；另一个区域能承载 %2 个。</translation>
    </message>
    <message>
        <source>An event peak offers the lane %1 of its capacity: its queue grows until the peak is over.</source>
        <translation>活动高峰使通道的负载达到容量的 %1：队列会一直增长到高峰结束。</translation>
    </message>
    <message>
        <source>At an event peak %1 of calls fail.</source>
        <translation>活动高峰时有 %1 的调用失败。</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2: replay plays the trace alone, closed form the whole week at the shape&apos;s rates. Closed form is what the targets are judged by.</source>
        <translation>解析式给出的 p95 为 %1，回放为 %2：回放只播放请求记录本身，解析式则按一周的形状计算整周。目标以解析式为准判断。</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2. Replay is trusted, since it plays every request of a week.</source>
        <translation>解析式给出的 p95 为 %1，回放为 %2。以回放为准，因为它逐个播放一周内的请求。</translation>
    </message>
    <message numerus="yes">
        <source>Closed form is not to be trusted here: the %n piece(s) of a document come at once and meet each other in the lane.</source>
        <translation>
            <numerusform>这里不应信任解析式：文档的 %n 个分片同时到达，在通道中相互等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lane “%2” is offered %1 of its capacity: its queue never empties.</source>
        <translation>通道“%2”的负载达到其容量的 %1：队列永远排不空。</translation>
    </message>
    <message>
        <source>An endpoint cannot keep %1 instances at least and %2 at most.</source>
        <translation>端点不能至少保留 %1 个实例、又最多只有 %2 个。</translation>
    </message>
    <message>
        <source>%1 containers cannot be kept warm where %2 are the most.</source>
        <translation>最多 %2 个容器时，无法预热 %1 个。</translation>
    </message>
    <message>
        <source>The cascade does not pay: %1 with %2 behind it answers %3 right, alone %4.</source>
        <translation>级联不划算：%1 后接 %2 的正确率为 %3，单独使用为 %4。</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2: so many requests come that replay plays a part of every hour only. Closed form is what the targets are judged by.</source>
        <translation>解析式给出 p95 %1，回放为 %2：请求太多，回放只重演每小时的一部分。目标按解析式判断。</translation>
    </message>
    <message>
        <source>Endpoint, data in and out</source>
        <translation>端点，传入和传出的数据</translation>
    </message>
    <message>
        <source>Hot-answer cache, writes</source>
        <translation>热问答缓存，写入</translation>
    </message>
    <message>
        <source>Replication within minutes</source>
        <translation>数分钟内的复制</translation>
    </message>
    <message>
        <source>%1 cannot be imported: its maker gives no weights.</source>
        <translation>%1 无法导入：厂商不提供权重。</translation>
    </message>
    <message>
        <source>%1 as an imported model is served on demand alone, not on the lane “%2”.</source>
        <translation>%1 作为导入的模型只能按需提供服务，不能用通道“%2”。</translation>
    </message>
    <message>
        <source>OpenSearch Serverless bills %2 OCU at least with this availability: that is what the vector store costs, not %1 OCU.</source>
        <translation>在这一可用性层级下，OpenSearch Serverless 至少计 %2 个 OCU：向量库按此计费，而不是 %1 个 OCU。</translation>
    </message>
    <message>
        <source>No context length for %1 in the catalogue: it is not checked.</source>
        <translation>目录中没有 %1 的上下文长度：未作检查。</translation>
    </message>
    <message>
        <source>No output limit for %1 in the catalogue: it is not checked.</source>
        <translation>目录中没有 %1 的输出上限：未作检查。</translation>
    </message>
    <message>
        <source>eight of ten draws</source>
        <translation>十次抽样中有八次</translation>
    </message>
    <message>
        <source>eight of ten of the %1 draws, out of %2, in which it has one</source>
        <translation>%2 次抽样中，有此数值的 %1 次里八成</translation>
    </message>
</context>
<context>
    <name>tenbin::charts::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>更多：%1</translation>
    </message>
    <message>
        <source>Another chart, table, picture …</source>
        <translation>换图、表格、图片…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardEditor</name>
    <message>
        <source>New card</source>
        <translation>新建卡片</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>编辑卡片</translation>
    </message>
    <message>
        <source>Fr&amp;ont</source>
        <translation>正面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>背面(&amp;B)</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>卡片正面</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>卡片背面</translation>
    </message>
    <message>
        <source>A reading in brackets stands above its word: 可用性[かようせい]. A space before the word tells where it begins.</source>
        <translation>方括号中的读音会显示在词的上方：可用性[かようせい]。词前的空格表示词从哪里开始。</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>保存卡片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardView</name>
    <message>
        <source>Your own card</source>
        <translation>自己的卡片</translation>
    </message>
    <message>
        <source>Source text, section %1</source>
        <translation>原文第 %1 节</translation>
    </message>
    <message>
        <source>Often forgotten</source>
        <translation>经常忘记</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Cards</name>
    <message>
        <source>Monthly cost</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>每千次请求</translation>
    </message>
    <message>
        <source>%1 a session</source>
        <translation>每会话 %1</translation>
    </message>
    <message>
        <source>replay …</source>
        <translation>回放 …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <translation>回放 %1</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>可用性（设计）</translation>
    </message>
    <message>
        <source>SLA %1</source>
        <translation>SLA %1</translation>
    </message>
    <message>
        <source>no SLA for all parts</source>
        <translation>部分服务无 SLA</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>限流</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>nothing to replay</source>
        <translation>无需回放</translation>
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
        <translation>已搁置：经常忘记</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>set aside until tomorrow</source>
        <translation>明天再看</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>being learnt</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>due</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardsPage</name>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation>没有符合的卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>没有导入任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile could not be written: nothing was imported from %1.</source>
        <translation>无法写入配置档案：没有从 %1 导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 张卡片导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Find a card by its words or its state</source>
        <translation>按文字或状态查找卡片</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>查找卡片</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>New card …</source>
        <translation>新建卡片…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Your own cards can be edited and deleted; the built-in ones suspended.</source>
        <translation>自己的卡片可以编辑和删除，内置卡片可以搁置。</translation>
    </message>
    <message>
        <source>Import from Anki …</source>
        <translation>从 Anki 导入…</translation>
    </message>
    <message>
        <source>Export to Anki …</source>
        <translation>导出到 Anki…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChangeModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>来源不同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变动</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Model or service</source>
        <translation>模型或服务</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChartTableDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>恢复全部图表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>图表说明(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CommandPalette</name>
    <message>
        <source>Command, field, workload or term …</source>
        <translation>命令、字段、工作负载或术语…</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有该名称的条目。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CompareModel</name>
    <message>
        <source>target met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>differs from the base</source>
        <translation>与基准不同</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n plan(s) more than fit are left out.</source>
        <translation>
            <numerusform>另有 %n 个方案因位置不足未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Six plans stand side by side at most: remove one first.</source>
        <translation>最多并排六个方案：请先删除一个。</translation>
    </message>
    <message>
        <source>A copy of the base, to change in Plan mode</source>
        <translation>基准方案的副本，可在“规划”模式中修改</translation>
    </message>
    <message>
        <source>The search has found no plan that meets all targets.</source>
        <translation>搜索未找到满足全部目标的方案。</translation>
    </message>
    <message>
        <source>The cheapest plan that meets all targets is here already.</source>
        <translation>满足全部目标的最便宜方案已在其中。</translation>
    </message>
    <message>
        <source>The cheapest plan that the search has found to meet all targets</source>
        <translation>搜索所得、满足全部目标的最便宜方案</translation>
    </message>
    <message>
        <source>Plans of</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Workload whose plans are compared</source>
        <translation>要比较其方案的工作负载</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>并排方案</translation>
    </message>
    <message>
        <source>against the base</source>
        <translation>与基准相比</translation>
    </message>
    <message>
        <source>One plan alone compares with nothing</source>
        <translation>只有一个方案，无从比较</translation>
    </message>
    <message>
        <source>Put a second plan beside it: a copy to change in Plan mode, or the cheapest plan that meets all targets. Cost, latency, availability, quality, bill and decisions then stand side by side.</source>
        <translation>再放一个方案进来：可以是在“规划”模式中修改的副本，也可以是满足全部目标的最便宜方案。成本、延迟、可用性、质量、账单与决策将并排显示。</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>Add the cheapest that meets</source>
        <translation>添加达标的最便宜方案</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamIntro</name>
    <message>
        <source>Mock exam AIF-C01</source>
        <translation>AIF-C01 模拟考试</translation>
    </message>
    <message>
        <source>%1 questions in %2 minutes, weighted by domain as in the exam guide, version %3 of %4.</source>
        <translation>%2 分钟 %1 道题，各领域的权重依照考试指南 %3 版（%4）。</translation>
    </message>
    <message>
        <source>A wrong answer costs no more than a missing one. Questions may be flagged, left and changed until you hand in.</source>
        <translation>答错不会比不答扣得更多。交卷之前，题目可以标记、跳过和修改。</translation>
    </message>
    <message>
        <source>The result is the share of right answers, against an own target of 70 %. It is not the exam&apos;s scaled score.</source>
        <translation>结果是正确率，对照自设目标 70 %，并非正式考试的换算分。</translation>
    </message>
    <message>
        <source>The exam is kept at every step: after a crash or a restart it goes on with the time it had.</source>
        <translation>每一步都会保存：崩溃或重启后可用剩余的时间继续。</translation>
    </message>
    <message>
        <source>An exam is waiting: %1 of %2 questions answered, %3 left.</source>
        <translation>有一场考试尚未完成：%2 题中已答 %1 题，剩余 %3。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>Questions are being drawn …</source>
        <translation>正在抽题…</translation>
    </message>
    <message>
        <source>Begin a new one instead</source>
        <translation>放弃并重新开始</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamItems</name>
    <message>
        <source>Questions of the exam</source>
        <translation>考试题目</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已作答</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>所有题目均已作答。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered. Enter opens one.</source>
        <translation>
            <numerusform>还有 %n 题未作答。按 Enter 打开所选的题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>返回题目</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamResultView</name>
    <message>
        <source>%1 right: %2 of %3</source>
        <translation>正确率 %1：%3 题中答对 %2 题</translation>
    </message>
    <message>
        <source>Reaches the own target of 70 %.</source>
        <translation>达到自设目标 70 %。</translation>
    </message>
    <message>
        <source>Below the own target of 70 %.</source>
        <translation>未达到自设目标 70 %。</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered.</source>
        <translation>
            <numerusform>%n 题未作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Domains and weights: exam guide %1 of %2. The exam&apos;s own score is scaled and not a share.</source>
        <translation>领域与权重：考试指南 %1 版（%2）。正式考试的分数是换算分，并非正确率。</translation>
    </message>
    <message>
        <source>Begin another exam</source>
        <translation>再考一次</translation>
    </message>
    <message>
        <source>Result by domain and type</source>
        <translation>按领域和题型的结果</translation>
    </message>
    <message>
        <source>Domain and type</source>
        <translation>领域与题型</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Questions of the exam</source>
        <translation>考试题目</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The planner works out this question …</source>
        <translation>规划器正在生成本题…</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: other prices have made another question of it.</source>
        <translation>
            <numerusform>%n 题不计分：价格变动后已成为另一道题。</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>Other prices have made another question of this one. Your answer to the earlier one is not counted.</source>
        <translation>价格变动后，这已是另一道题。对原题的作答不计分。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamRun</name>
    <message>
        <source>The planner works out this question …</source>
        <translation>规划器正在生成本题…</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>第 %1 题，共 %2 题 · %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Flagged: take the flag away</source>
        <translation>已标记：取消标记</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>标记待查</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Enter or Page Down</source>
        <translation>Enter 或 Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>All questions and hand in</source>
        <translation>查看全部题目并交卷</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExplainDialog</name>
    <message>
        <source>Why, and how sure</source>
        <translation>为什么，有多可靠</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drawing from the ranges…</source>
        <translation>正在按范围抽样……</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExplainedAnswer</name>
    <message>
        <source>Right, and chosen</source>
        <translation>正确，已选择</translation>
    </message>
    <message>
        <source>Right, but not chosen</source>
        <translation>正确，但未选择</translation>
    </message>
    <message>
        <source>Wrong, but chosen</source>
        <translation>错误，但已选择</translation>
    </message>
    <message>
        <source>Wrong, and not chosen</source>
        <translation>错误，未选择</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>位置正确</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>You put it in place %1</source>
        <translation>你放在第 %1 位</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>匹配正确</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>你的选择：%1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::FieldRow</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>unit</comment>
        <translation>%1，已锁定</translation>
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
        <translation>工作负载</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>更多 …</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加 …</translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation>添加工作负载</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：更多</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::GlossaryPage</name>
    <message>
        <source>No term fits</source>
        <translation>没有符合的术语</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>In the planner</source>
        <translation>在规划器中</translation>
    </message>
    <message>
        <source>%1 in the planner</source>
        <translation>规划器中的“%1”</translation>
    </message>
    <message>
        <source>Enter shows the field in the planner.</source>
        <translation>按 Enter 在规划器中显示该字段。</translation>
    </message>
    <message>
        <source>No field speaks of it.</source>
        <translation>没有字段涉及这个术语。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) teach it.</source>
        <translation>
            <numerusform>有 %n 张卡片讲到这个术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a term, in any language or by its reading</source>
        <translation>用任一语言或读音查找术语</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Where the planner uses the term</source>
        <translation>规划器中使用该术语的地方</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::HeatMap</name>
    <message numerus="yes">
        <source>%1: %n review(s)</source>
        <translation>
            <numerusform>%1：复习 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of reviews</source>
        <translation>复习日历</translation>
    </message>
    <message>
        <source>Half a year of reviews</source>
        <translation>半年来的复习</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::HelpCard</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>For the exam</source>
        <translation>应试要点</translation>
    </message>
    <message>
        <source>Locked: a search leaves it as it is</source>
        <translation>锁定：搜索时保持不变</translation>
    </message>
    <message>
        <source>Study this</source>
        <translation>学习这个</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::LearnerSettings</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go. Every card comes once more by the eve.</source>
        <translation>
            <numerusform>还有 %n 天。考试前一天之前，每张卡片都会再出现一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam day is here or behind; intervals are as usual.</source>
        <translation>考试日已到或已过；间隔恢复如常。</translation>
    </message>
    <message>
        <source>With a date, no interval reaches past the eve of the exam.</source>
        <translation>设定日期后，复习间隔不会超过考试前一天。</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停学习</translation>
    </message>
    <message>
        <source>Paused since %1. After it, spread what has gathered.</source>
        <translation>自 %1 起暂停。结束后请分摊积压的卡片。</translation>
    </message>
    <message>
        <source>Nothing is due during a pause, and nothing is lost.</source>
        <translation>暂停期间没有到期的卡片，也不会丢失进度。</translation>
    </message>
    <message>
        <source>Evenly, what is best remembered first.</source>
        <translation>平均分摊，记得最牢的先复习。</translation>
    </message>
    <message>
        <source>Nothing was overdue.</source>
        <translation>没有逾期的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spread, at most %1 a day.</source>
        <translation>
            <numerusform>已分摊 %n 张卡片，每天最多 %1 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>每天新卡数</translation>
    </message>
    <message>
        <source>Cards a day at most</source>
        <translation>每天最多卡片数</translation>
    </message>
    <message>
        <source>Retention aimed at</source>
        <translation>目标记忆保持率</translation>
    </message>
    <message>
        <source>Suspend after lapses</source>
        <translation>遗忘几次后搁置</translation>
    </message>
    <message>
        <source>Only Again and Good</source>
        <translation>只用“重来”和“良好”</translation>
    </message>
    <message>
        <source>Exam on</source>
        <translation>考试日期为</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>考试日期</translation>
    </message>
    <message>
        <source>Days to spread over</source>
        <translation>分摊天数</translation>
    </message>
    <message>
        <source>Spread the overdue</source>
        <translation>分摊逾期卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spread over %1 days: sooner they would exceed the daily cap.</source>
        <translation>
            <numerusform>已将 %n 张卡片分摊到 %1 天：天数更少会超过每日上限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenbin::ui::LeverCard</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>应用：%1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MainWindow</name>
    <message>
        <source>Changes cannot be kept for recovery: %1 Save often.</source>
        <translation>更改无法留作恢复：%1 请经常保存。</translation>
    </message>
    <message>
        <source>Rate, lengths and bursts now come from %1. Undo brings the description back.</source>
        <translation>速率、长度和突发现在来自 %1。撤销可恢复原来的描述。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告在 %1。</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>价格日期 %1</translation>
    </message>
    <message numerus="yes">
        <source>Prices of %1 · %n gap(s)</source>
        <translation>
            <numerusform>价格日期 %1 · %n 个缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>Model %1 ms · replay %2 ms · paint %3 ms</source>
        <translation>模型 %1 毫秒 · 回放 %2 毫秒 · 绘制 %3 毫秒</translation>
    </message>
    <message>
        <source>Model %1 ms · replay pending · paint %2 ms</source>
        <translation>模型 %1 毫秒 · 回放计算中 · 绘制 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 — Tenbin 天秤</source>
        <translation>%1 — Tenbin 天秤</translation>
    </message>
    <message>
        <source>A plan on trial: Esc goes back, a double-click adopts it</source>
        <translation>正在试看一个方案：Esc 返回，双击采用</translation>
    </message>
    <message>
        <source>Model %1 ms · nothing to replay · paint %2 ms</source>
        <translation>模型 %1 毫秒 · 无需回放 · 绘制 %2 毫秒</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>“%1” (%2) was open when the program ended; the work up to %3 was kept.</source>
        <translation>程序结束时“%1”（%2）正打开着；截至 %3 的更改已保留。</translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg, .pdf or .csv; nothing was written.</source>
        <translation>%1：文件名须以 .png、.svg、.pdf 或 .csv 结尾；未写入任何内容。</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only what a search decides can be locked: choose such a field in the form.</source>
        <translation>只能锁定搜索所决定的字段：请先在表单中选中这样的字段。</translation>
    </message>
    <message>
        <source>Cheapest that meets</source>
        <translation>达标最便宜</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>%1 cannot be read. The prices are as they were.</source>
        <translation>无法读取 %1。价格保持不变。</translation>
    </message>
    <message>
        <source>%1 is not a price file. The prices are as they were.</source>
        <translation>%1 不是价格文件。价格保持不变。</translation>
    </message>
    <message>
        <source>%1 is not a price file of ours: see %2. The prices are as they were.</source>
        <translation>%1 不是可用的价格文件：请检查 %2。价格保持不变。</translation>
    </message>
    <message>
        <source>the built-in prices</source>
        <translation>内置价格</translation>
    </message>
    <message>
        <source>The prices are in %1.</source>
        <translation>价格已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 is a project; the prices were not written over it.</source>
        <translation>%1 是一个项目；没有用价格覆盖它。</translation>
    </message>
    <message>
        <source>New workload</source>
        <translation>新工作负载</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>第一个方案</translation>
    </message>
    <message>
        <source>“%1” was removed. Undo brings it back.</source>
        <translation>“%1”已删除。撤销即可恢复。</translation>
    </message>
    <message>
        <source>The last workload of a project stays; add another one first.</source>
        <translation>项目的最后一个工作负载会保留；请先添加另一个。</translation>
    </message>
    <message>
        <source>“%1” was printed.</source>
        <translation>“%1”已打印。</translation>
    </message>
    <message>
        <source>“%1”: the printer refused it.</source>
        <translation>“%1”：打印机拒绝了它。</translation>
    </message>
    <message>
        <source>This is a sample: change what you like. Drag a target at the right, and see which plan is the cheapest that meets it.</source>
        <translation>这是一个示例，可以随意修改。拖动右侧的目标，看看满足它的最便宜方案是哪一个。</translation>
    </message>
    <message>
        <source>Another workload …</source>
        <translation>其他工作负载 …</translation>
    </message>
    <message>
        <source>F1 tells of any field what it means, its formula and its source; Ctrl+Z takes a change back.</source>
        <translation>按 F1 可查看任一字段的含义、公式和来源；Ctrl+Z 可撤销更改。</translation>
    </message>
    <message>
        <source>Ctrl+K finds every field, command and term by its name.</source>
        <translation>Ctrl+K 可按名称查找任一字段、命令和术语。</translation>
    </message>
    <message>
        <source>The report was not written: %1 is as it was.</source>
        <translation>报告未写出；%1 保持原样。</translation>
    </message>
    <message>
        <source>The report is being written to %1: %2</source>
        <translation>正在将报告写入 %1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MatchingEdit</name>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Menus</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New from recipe</source>
        <translation>从配方新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Customer chat</source>
        <translation>客服聊天(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Internal Q&amp;&amp;A</source>
        <translation>内部知识问答(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Batch summaries</source>
        <translation>批处理摘要(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Low-traffic demo</source>
        <translation>低频演示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O) …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Import trace …</source>
        <translation>导入记录(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export PDF report …</source>
        <translation>导出 PDF 报告(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Tenbin</source>
        <translation>关于 Tenbin(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;How sure is this?</source>
        <translation>结果有多可靠(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Why, and how sure</source>
        <translation>为什么，有多可靠(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the field</source>
        <translation>锁定或解锁该字段(&amp;L)</translation>
    </message>
    <message>
        <source>About this &amp;field</source>
        <translation>关于该字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>规划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>学习(&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>价格(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find by name …</source>
        <translation>按名称查找(&amp;F) …</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Add a &amp;workload …</source>
        <translation>添加工作负载(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the workload</source>
        <translation>复制该工作负载(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move the workload</source>
        <translation>删除该工作负载(&amp;M)</translation>
    </message>
    <message>
        <source>Pro&amp;mpt lab …</source>
        <translation>提示实验室(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;X)</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>缩小文字(&amp;A)</translation>
    </message>
    <message>
        <source>Usual text si&amp;ze</source>
        <translation>标准文字大小(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ModeRail</name>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Design a plan and see what it gives.</source>
        <translation>设计方案并查看结果。</translation>
    </message>
    <message>
        <source>Compare plans side by side.</source>
        <translation>并排比较各方案。</translation>
    </message>
    <message>
        <source>Preview the report and export it.</source>
        <translation>预览报告并导出。</translation>
    </message>
    <message>
        <source>Learn for the exam: cards and questions.</source>
        <translation>备考学习：卡片与题目。</translation>
    </message>
    <message>
        <source>Browse prices and bring them up to date.</source>
        <translation>浏览价格并更新。</translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation>此版本尚未提供。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::NothingDue</name>
    <message numerus="yes">
        <source>Next: %n card(s) on %1.</source>
        <translation>
            <numerusform>下一次：%1，%n 张卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused since %1: nothing is due. End the pause under Statistics, and spread what has gathered.</source>
        <translation>自 %1 起暂停，没有到期的卡片。请在“统计”中结束暂停，并分摊积压的卡片。</translation>
    </message>
    <message>
        <source>A short wait</source>
        <translation>稍等片刻</translation>
    </message>
    <message>
        <source>The next learning step comes at %1.</source>
        <translation>下一个学习步骤在 %1。</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天的任务已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) studied today.</source>
        <translation>
            <numerusform>今天学习了 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due card(s) wait behind today&apos;s limit.</source>
        <translation>
            <numerusform>另有 %n 张到期卡片超出今天的上限，留待之后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and the mock exam are there at any time.</source>
        <translation>练习题和模拟考试随时可以做。</translation>
    </message>
    <message>
        <source>Take the last rating back</source>
        <translation>撤销上一次评分</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::OrderingEdit</name>
    <message>
        <source>Order, from first to last</source>
        <translation>顺序，从第一到最后</translation>
    </message>
    <message>
        <source>Alt and an arrow key move the row.</source>
        <translation>用 Alt 和方向键移动这一行。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up: Alt+Up</source>
        <translation>上移：Alt+↑</translation>
    </message>
    <message>
        <source>Move down: Alt+Down</source>
        <translation>下移：Alt+↓</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PlanHead</name>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>The plan under edit in Plan mode; the others are measured against it.</source>
        <translation>“规划”模式中正在编辑的方案；其他方案都与它比较。</translation>
    </message>
    <message>
        <source>Make %1 the base</source>
        <translation>将“%1”设为基准</translation>
    </message>
    <message>
        <source>Make it the base, and the plan under edit</source>
        <translation>设为基准，并作为正在编辑的方案</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>A workload keeps at least one plan.</source>
        <translation>每个工作负载至少保留一个方案。</translation>
    </message>
    <message>
        <source>Remove; undo brings it back</source>
        <translation>删除；可撤销恢复</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>“%1”的名称</translation>
    </message>
    <message>
        <source>Make it the base</source>
        <translation>设为基准</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PriceModel</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>nobody publishes it</source>
        <translation>无人公布</translation>
    </message>
    <message>
        <source>A gap: the figure is missing, and plans that need it have no total.</source>
        <translation>缺失：没有该数据，需要它的方案无法得出总额。</translation>
    </message>
    <message>
        <source>An estimate: nobody publishes this figure.</source>
        <translation>估计值：该数据无人公布。</translation>
    </message>
    <message>
        <source>Over a year old.</source>
        <translation>已超过一年。</translation>
    </message>
    <message>
        <source>Model or service</source>
        <translation>模型或服务</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PricesPage</name>
    <message>
        <source>Prices of %1 · %2 of %3 figures shown · %4 gaps · %5 estimates · %6 over a year old</source>
        <translation>%1 的价格 · 显示 %3 项中的 %2 项 · 缺失 %4 项 · 估计 %5 项 · 超过一年 %6 项</translation>
    </message>
    <message>
        <source>No figure has all of these words. Clear the filter to see all %1.</source>
        <translation>没有包含全部这些词的数据。清除筛选可查看全部 %1 项。</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Model, service, Region, source …</source>
        <translation>模型、服务、区域、来源…</translation>
    </message>
    <message>
        <source>Filter of the prices</source>
        <translation>价格筛选</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>超过一年</translation>
    </message>
    <message>
        <source>Which figures are shown</source>
        <translation>显示哪些数据</translation>
    </message>
    <message>
        <source>&amp;Import prices …</source>
        <translation>导入价格(&amp;I) …</translation>
    </message>
    <message>
        <source>Looks at a price file; nothing changes until you take it.</source>
        <translation>查看价格文件；采用之前不会有任何更改。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Update to the built-in prices</source>
        <translation>更新为内置价格</translation>
    </message>
    <message>
        <source>Looks at the built-in prices of %1; nothing changes until you take them.</source>
        <translation>查看 %1 的内置价格；采用之前不会有任何更改。</translation>
    </message>
    <message>
        <source>The project has the built-in prices of %1 already.</source>
        <translation>项目已使用 %1 的内置价格。</translation>
    </message>
    <message>
        <source>&amp;Save as a file …</source>
        <translation>另存为文件(&amp;S) …</translation>
    </message>
    <message>
        <source>Save these prices as a file</source>
        <translation>将这些价格另存为文件</translation>
    </message>
    <message>
        <source>Changes of prices</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>%1 将带来的变动</translation>
    </message>
    <message>
        <source>Every figure is the same.</source>
        <translation>所有数据均相同。</translation>
    </message>
    <message>
        <source>%1 changed, %2 new, %3 gone. Your plans stay as they are; their bills follow these prices.</source>
        <translation>%1 项变动，%2 项新增，%3 项移除。方案保持不变，账单将按这些价格计算。</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>采用这些价格</translation>
    </message>
    <message>
        <source>Keep the present ones</source>
        <translation>保留当前价格</translation>
    </message>
    <message>
        <source>Every figure is the same; sources or dates differ.</source>
        <translation>所有数值都相同；来源或日期不同。</translation>
    </message>
    <message>
        <source>Table of prices</source>
        <translation>价格表</translation>
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
        <translation>拉丁文字及其他</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prompt lab</source>
        <translation>提示实验室</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Paste a prompt, a question or an answer.</source>
        <translation>粘贴提示、问题或回答。</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>要计数的文本</translation>
    </message>
    <message>
        <source>It is &amp;the</source>
        <translation>它是(&amp;I)</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>User&apos;s question</source>
        <translation>用户的问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What the text is</source>
        <translation>文本是什么</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>令牌，估计</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>A single call of the first model</source>
        <translation>第一个模型的单次调用</translation>
    </message>
    <message>
        <source>A month of this plan</source>
        <translation>此方案一个月</translation>
    </message>
    <message>
        <source>A fifth shorter saves a month</source>
        <translation>缩短五分之一，每月节省</translation>
    </message>
    <message>
        <source>Each model has a tokenizer of its own, and none is published: the count goes by the script, with the characters for each token of this workload. Replace them by a measurement of your model.</source>
        <translation>每个模型都有自己的分词器，且均未公布：这里按文字种类计数，采用此工作负载的每令牌字符数。请用对所选模型的实测值替换。</translation>
    </message>
    <message>
        <source>&amp;Use in the workload</source>
        <translation>用于工作负载(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::QuestionView</name>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not right. Only the whole answer counts.</source>
        <translation>不正确。全部答对才算正确。</translation>
    </message>
    <message>
        <source>Not answered, and so not right.</source>
        <translation>未作答，不算正确。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::QuestionsPage</name>
    <message>
        <source>The planner works out a question …</source>
        <translation>规划器正在出题…</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>检查答案</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 题中答对 %1 题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Where questions come from</source>
        <translation>题目来源</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Worked out by the planner</source>
        <translation>由规划器生成</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部题型</translation>
    </message>
    <message>
        <source>Open in the planner</source>
        <translation>在规划器中打开</translation>
    </message>
    <message>
        <source>Opens the workload and the plan of this question</source>
        <translation>打开本题的工作负载和方案</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::RatingBar</name>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1，下次在 %2 后</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::RecipeGallery</name>
    <message>
        <source>Add a workload</source>
        <translation>添加工作负载</translation>
    </message>
    <message>
        <source>What is the workload like?</source>
        <translation>工作负载是什么样的？</translation>
    </message>
    <message>
        <source>%1 a month · %2 %3</source>
        <translation>每月 %1 · %2 %3</translation>
    </message>
    <message>
        <source>From a trace …</source>
        <translation>由请求记录 …</translation>
    </message>
    <message>
        <source>Rate, lengths and bursts measured from a log of requests (CSV: time, input and output tokens).</source>
        <translation>速率、长度和突发由请求日志测得（CSV：时间、输入令牌和输出令牌）。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Defaults everywhere, with the models and the Region of the present plan.</source>
        <translation>一切取默认值，模型和区域沿用当前方案。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>报告语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Needs a second plan: Compare mode adds one.</source>
        <translation>需要第二个方案：可在“比较”模式中添加。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>导出 PDF …</translation>
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
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>Export as HTML</source>
        <translation>导出为 HTML</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>导出为 JSON</translation>
    </message>
    <message>
        <source>The plan&apos;s figures as evaluate and replay print them: all of them, whatever the sections</source>
        <translation>方案的全部数据，与 evaluate 和 replay 的输出相同，不受章节选择影响</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>正在排版…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ReviewPage</name>
    <message>
        <source>New %1</source>
        <translation>新卡 %1</translation>
    </message>
    <message>
        <source>Learning %1</source>
        <translation>学习中 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>Beyond today&apos;s limit %1</source>
        <translation>超出今日上限 %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Front in %1</source>
        <translation>正面用%1显示</translation>
    </message>
    <message>
        <source>Back in %1</source>
        <translation>背面用%1显示</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>空格键或 Enter</translation>
    </message>
    <message>
        <source>Undo rating</source>
        <translation>撤销评分</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明天再看</translation>
    </message>
    <message>
        <source>Sets the card aside until tomorrow. Key: -</source>
        <translation>把卡片搁置到明天。按键：-</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Sets the card aside until you take it back under Cards. Key: @</source>
        <translation>搁置卡片，直到在“卡片”中恢复。按键：@</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Session</name>
    <message>
        <source>%1 is open in another window, which was raised.</source>
        <translation>%1 已在另一个窗口中打开，该窗口已置于前面。</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StatisticsPage</name>
    <message>
        <source>Due now</source>
        <translation>现在到期</translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the limit</source>
        <translation>
            <numerusform>另有 %n 张超出上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n new</source>
        <translation>
            <numerusform>另有新卡 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Studied today</source>
        <translation>今天已学</translation>
    </message>
    <message>
        <source>of %1 at most</source>
        <translation>最多 %1 张</translation>
    </message>
    <message>
        <source>Remembered, 30 days</source>
        <translation>30 天记住的比例</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>no reviews yet</source>
        <translation>还没有复习</translation>
    </message>
    <message>
        <source>Cards begun</source>
        <translation>已开始学习</translation>
    </message>
    <message>
        <source>of %1 · %2 suspended</source>
        <translation>共 %1 张 · 搁置 %2 张</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 张</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StudyDesk</name>
    <message>
        <source>Progress is not kept this time. %1</source>
        <translation>本次的进度不会保存。%1</translation>
    </message>
    <message>
        <source>This was not kept. %1</source>
        <translation>这一步没有保存。%1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StudyPage</name>
    <message>
        <source>This card was forgotten so often that it is suspended. Under Cards it can be taken back, or a better one written.</source>
        <translation>这张卡片忘记的次数太多，已被搁置。可以在“卡片”中恢复，或改写一张更好的。</translation>
    </message>
    <message>
        <source>The card was deleted. Its reviews are kept.</source>
        <translation>卡片已删除，复习记录仍保留。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复卡片</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复习(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>卡片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>练习题(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mock exam</source>
        <translation>模拟考试(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>Cards and progress are being read…</source>
        <translation>正在读取卡片和进度…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::TargetsPanel</name>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>plan %1, worst hour %2 %3</source>
        <translation>方案 %1，最差时段 %2 %3</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>plan %1, %2 min a month down</source>
        <translation>方案 %1，每月停机 %2 分钟</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>plan %1 and what has no price</source>
        <translation>方案 %1，另有未定价部分</translation>
    </message>
    <message>
        <source>This plan is the cheapest
that meets all</source>
        <translation>这个方案就是
全部达标中最便宜的</translation>
    </message>
    <message>
        <source>Adopt cheapest that meets all:
%1 a month</source>
        <translation>采用全部达标中最便宜的方案：
每月 %1</translation>
    </message>
    <message>
        <source>No plan meets all targets</source>
        <translation>没有方案全部达标</translation>
    </message>
    <message>
        <source>What would help, in this plan</source>
        <translation>对这个方案有帮助的改动</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the report</source>
        <translation>
            <numerusform>另有 %n 项，见报告</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know about these figures</source>
        <translation>关于这些数字</translation>
    </message>
    <message>
        <source>Adopt the plan on trial:
%1 a month</source>
        <translation>采用试看的方案：
每月 %1</translation>
    </message>
    <message>
        <source>Adopt the plan on trial,
though infeasible: %1 a month</source>
        <translation>采用正在试用的方案
（不可行）：每月 %1</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The plan follows the targets: always the cheapest that meets them all.</source>
        <translation>方案随目标变化：始终取达到所有目标的最便宜方案。</translation>
    </message>
    <message>
        <source>For the exam</source>
        <translation>应试要点</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Auto keeps the plan as it is: none meets all three.</source>
        <translation>自动模式保持现有方案：没有方案同时满足三个目标。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::TrustDialog</name>
    <message>
        <source>Nothing here makes closed form doubtful.</source>
        <translation>此方案没有令解析式存疑之处。</translation>
    </message>
    <message>
        <source>replay …</source>
        <translation>回放 …</translation>
    </message>
    <message>
        <source>nothing to replay</source>
        <translation>无需回放</translation>
    </message>
    <message>
        <source>replay %1 ± %2</source>
        <translation>回放 %1 ± %2</translation>
    </message>
    <message>
        <source>%1: closed form %2, %3</source>
        <translation>%1：解析式 %2，%3</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Called doubtful</source>
        <translation>判为存疑</translation>
    </message>
    <message>
        <source>Error of the others,
median / 95th percentile</source>
        <translation>其余各组的误差，
中位数 / 第 95 百分位</translation>
    </message>
    <message>
        <source>Error of all,
median / 95th percentile</source>
        <translation>全部的误差，
中位数 / 第 95 百分位</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>结果有多可靠</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>Closed form against replay: the p95 of generated workloads and plans</source>
        <translation>解析式与回放之比较：随机生成的工作负载与方案的 p95</translation>
    </message>
    <message>
        <source>Every pair is evaluated by closed form, which answers while you drag, and replayed request by request over several weeks. Where closed form is called doubtful, replay is to be trusted. Computed on %1.</source>
        <translation>每组都由解析式（拖动时即时给出答案）求值，并逐个请求回放数周。解析式存疑之处，以回放为准。计算于 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
