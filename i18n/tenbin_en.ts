<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>On-demand</source>
        <translation>On-demand</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>Reserved tier</translation>
    </message>
    <message>
        <source>Provisioned, spilling over</source>
        <translation>Provisioned, spilling over</translation>
    </message>
    <message>
        <source>Provisioned, queueing</source>
        <translation>Provisioned, queueing</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker real-time</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker asynchronous</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker serverless</translation>
    </message>
    <message>
        <source>Mixed lanes</source>
        <translation>Mixed lanes</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>All lanes</translation>
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
        <translation>%1 (%2%3 %)</translation>
    </message>
    <message>
        <source>%1 · p95 %2</source>
        <translation>%1 · p95 %2</translation>
    </message>
    <message>
        <source>Latency binds. At %1 it would cost %2.</source>
        <translation>Latency binds. At %1 it would cost %2.</translation>
    </message>
    <message>
        <source>No plan meets all three. At %1 one would, for %2.</source>
        <translation>No plan meets all three. At %1 one would, for %2.</translation>
    </message>
    <message>
        <source>Availability binds. At %1 it would cost %2.</source>
        <translation>Availability binds. At %1 it would cost %2.</translation>
    </message>
    <message>
        <source>No plan meets all three. With %1 available one would, for %2.</source>
        <translation>No plan meets all three. With %1 available one would, for %2.</translation>
    </message>
    <message>
        <source>No plan meets all three. The cheapest that meets the other two costs %1.</source>
        <translation>No plan meets all three. The cheapest that meets the other two costs %1.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>%1 plans searched</source>
        <translation>%1 plans searched</translation>
    </message>
    <message>
        <source>Of %1 plans, confirmed by replay</source>
        <translation>Of %1 plans, confirmed by replay</translation>
    </message>
    <message>
        <source>Of %1 plans, replay pending</source>
        <translation>Of %1 plans, replay pending</translation>
    </message>
    <message>
        <source>%1 · right answers %2</source>
        <translation>%1 · right answers %2</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>this plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two settings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The search was stopped: the best so far</source>
        <translation>The search was stopped: the best so far</translation>
    </message>
    <message>
        <source>Of %1 plans, with nothing to replay</source>
        <translation>Of %1 plans, with nothing to replay</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) locked</source>
        <translation>
            <numerusform>%n decision locked</numerusform>
            <numerusform>%n decisions locked</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · coverage %2</source>
        <translation>%1 · coverage %2</translation>
    </message>
    <message>
        <source>%1 · available %2</source>
        <translation>%1 · available %2</translation>
    </message>
    <message>
        <source>No plan meets two of the three targets. The nearest to all: p95 %1, available %2, %3 a month.</source>
        <translation>No plan meets two of the three targets. The nearest to all: p95 %1, available %2, %3 a month.</translation>
    </message>
    <message>
        <source>No plan can be run: %1</source>
        <translation>No plan can be run: %1</translation>
    </message>
    <message>
        <source>No plan can be run with these locks and requirements.</source>
        <translation>No plan can be run with these locks and requirements.</translation>
    </message>
    <message>
        <source>Of %1 plans, with too many requests to replay whole</source>
        <translation>Of %1 plans, with too many requests to replay whole</translation>
    </message>
    <message>
        <source>Replay refutes the cheapest that meet all three targets. The nearest that it was not asked about: p95 %1, available %2, %3 a month.</source>
        <translation>Replay refutes the cheapest that meet all three targets. The nearest that it was not asked about: p95 %1, available %2, %3 a month.</translation>
    </message>
    <message>
        <source>%1 By closed form alone: not replayed.</source>
        <translation>%1 By closed form alone: not replayed.</translation>
    </message>
    <message>
        <source>%1 (%2%3 % of what has a price)</source>
        <comment>money a month, share of the known part of the bill with its sign</comment>
        <translation>%1 (%2%3 % of what has a price)</translation>
    </message>
    <message>
        <source>Replay refutes the cheapest that meet all three targets, and confirms this one: p95 %1, available %2, %3 a month.</source>
        <translation>Replay refutes the cheapest that meet all three targets, and confirms this one: p95 %1, available %2, %3 a month.</translation>
    </message>
    <message>
        <source>No plan reaches the floor of right answers, %1: the most is %2. Lower the floor, free what is locked or take another model.</source>
        <translation>No plan reaches the floor of right answers, %1: the most is %2. Lower the floor, free what is locked or take another model.</translation>
    </message>
    <message>
        <source>No plan keeps data in “%1”. Free the Region and the inference profile, or let data stay elsewhere.</source>
        <translation>No plan keeps data in “%1”. Free the Region and the inference profile, or let data stay elsewhere.</translation>
    </message>
    <message>
        <source>No Region of “%1”, where data must stay, offers a model. Let data stay in one of these: %2.</source>
        <translation>No Region of “%1”, where data must stay, offers a model. Let data stay in one of these: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two geographies</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No plan reaches the floor of coverage, %1: the most is %2. Lower the floor or free what is locked.</source>
        <translation>No plan reaches the floor of coverage, %1: the most is %2. Lower the floor or free what is locked.</translation>
    </message>
    <message>
        <source>No plan cuts as few answers as %1: the least is %2. Allow so many or free what is locked.</source>
        <translation>No plan cuts as few answers as %1: the least is %2. Allow so many or free what is locked.</translation>
    </message>
    <message>
        <source>No plan recovers within the RTO, %1: the fastest takes %2. Allow so long or free what is locked.</source>
        <translation>No plan recovers within the RTO, %1: the fastest takes %2. Allow so long or free what is locked.</translation>
    </message>
    <message>
        <source>No plan loses as little data as the RPO, %1: the least is %2. Allow so much or free what is locked.</source>
        <translation>No plan loses as little data as the RPO, %1: the least is %2. Allow so much or free what is locked.</translation>
    </message>
    <message>
        <source>No plan is done by the deadline, %1: the fastest takes %2. Allow so long or free what is locked.</source>
        <translation>No plan is done by the deadline, %1: the fastest takes %2. Allow so long or free what is locked.</translation>
    </message>
    <message>
        <source>Allow all of this together, or free what is locked.</source>
        <translation>Allow all of this together, or free what is locked.</translation>
    </message>
    <message>
        <source>Enter what is missing among the prices, or import newer ones.</source>
        <translation>Enter what is missing among the prices, or import newer ones.</translation>
    </message>
    <message>
        <source>Change this in the plan, or free what is locked.</source>
        <translation>Change this in the plan, or free what is locked.</translation>
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
        <translation>The file is not text in UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than a deck may be.</source>
        <translation>The file is larger than a deck may be.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>A quotation mark is opened and not closed.</translation>
    </message>
    <message>
        <source>The file holds no note with a front and a back.</source>
        <translation>The file holds no note with a front and a back.</translation>
    </message>
    <message>
        <source>The file is no Anki package.</source>
        <translation>The file is no Anki package.</translation>
    </message>
    <message>
        <source>The archive holds no collection of Anki&apos;s.</source>
        <translation>The archive holds no collection of Anki&apos;s.</translation>
    </message>
    <message>
        <source>The package is of a newer Anki. Export it again there with “Support older Anki versions”, or as a text file.</source>
        <translation>The package is of a newer Anki. Export it again there with “Support older Anki versions”, or as a text file.</translation>
    </message>
    <message>
        <source>The collection in the package is damaged: %1</source>
        <translation>The collection in the package is damaged: %1</translation>
    </message>
</context>
<context>
    <name>AssumptionText</name>
    <message>
        <source>%1: time before the prompt is read</source>
        <translation>%1: time before the prompt is read</translation>
    </message>
    <message>
        <source>%1: prompt tokens read a second</source>
        <translation>%1: prompt tokens read a second</translation>
    </message>
    <message>
        <source>%1: time for each output token</source>
        <translation>%1: time for each output token</translation>
    </message>
    <message>
        <source>%1: share of right answers</source>
        <translation>%1: share of right answers</translation>
    </message>
    <message>
        <source>Price of “%1” in %2</source>
        <translation>Price of “%1” in %2</translation>
    </message>
    <message>
        <source>Round trip of users in %1 to %2</source>
        <translation>Round trip of users in %1 to %2</translation>
    </message>
</context>
<context>
    <name>BreakEvens</name>
    <message>
        <source>requests a month</source>
        <translation>requests a month</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>Model units</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>on-demand</translation>
    </message>
    <message>
        <source>The Reserved tier</source>
        <translation>The Reserved tier</translation>
    </message>
    <message>
        <source>Serverless inference (container as in Serving)</source>
        <translation>Serverless inference (container as in Serving)</translation>
    </message>
    <message>
        <source>a real-time endpoint</source>
        <translation>a real-time endpoint</translation>
    </message>
    <message>
        <source>Batch inference</source>
        <translation>Batch inference</translation>
    </message>
    <message>
        <source>requests a month that may wait</source>
        <translation>requests a month that may wait</translation>
    </message>
    <message>
        <source>A custom model</source>
        <translation>A custom model</translation>
    </message>
    <message>
        <source>the base model with retrieval and a good prompt</source>
        <translation>the base model with retrieval and a good prompt</translation>
    </message>
    <message>
        <source>One Region</source>
        <translation>One Region</translation>
    </message>
    <message>
        <source>a second Region</source>
        <translation>a second Region</translation>
    </message>
    <message>
        <source>USD an hour of downtime</source>
        <translation>USD an hour of downtime</translation>
    </message>
    <message>
        <source>%1: cheaper than %2 from %3 %4 on.</source>
        <translation>%1: cheaper than %2 from %3 %4 on.</translation>
    </message>
    <message>
        <source>%1: dearer than %2 from %3 %4 on.</source>
        <translation>%1: dearer than %2 from %3 %4 on.</translation>
    </message>
    <message>
        <source>%1: always cheaper than %2.</source>
        <translation>%1: always cheaper than %2.</translation>
    </message>
    <message>
        <source>%1: always dearer than %2.</source>
        <translation>%1: always dearer than %2.</translation>
    </message>
    <message>
        <source>%1: as dear as %2.</source>
        <translation>%1: as dear as %2.</translation>
    </message>
    <message>
        <source>%1 against %2: no comparison. %3</source>
        <translation>%1 against %2: no comparison. %3</translation>
    </message>
    <message>
        <source>it is not offered for this model.</source>
        <translation>it is not offered for this model.</translation>
    </message>
    <message>
        <source>model units</source>
        <translation>model units</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>Reserved tier</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>serverless</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>real-time</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>custom model</source>
        <translation>custom model</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>base model</translation>
    </message>
    <message>
        <source>one Region</source>
        <translation>one Region</translation>
    </message>
    <message>
        <source>two Regions</source>
        <translation>two Regions</translation>
    </message>
</context>
<context>
    <name>CalibrateText</name>
    <message>
        <source>--predict needs numbers of calls in flight above 0, such as 2,8,32; not “%1”</source>
        <translation>--predict needs numbers of calls in flight above 0, such as 2,8,32; not “%1”</translation>
    </message>
    <message>
        <source>at least two rows are needed</source>
        <translation>at least two rows are needed</translation>
    </message>
    <message>
        <source>a figure is too small or too large to reckon with</source>
        <translation>a figure is too small or too large to reckon with</translation>
    </message>
    <message>
        <source>the table has no latency</source>
        <translation>the table has no latency</translation>
    </message>
    <message>
        <source>a figure is given in some rows only</source>
        <translation>a figure is given in some rows only</translation>
    </message>
    <message>
        <source>two rows for the same number of calls in flight differ</source>
        <translation>two rows for the same number of calls in flight differ</translation>
    </message>
    <message>
        <source>An output token takes %1 ms, and %2 ms more for each call in flight.</source>
        <translation>An output token takes %1 ms, and %2 ms more for each call in flight.</translation>
    </message>
    <message>
        <source>A call takes %1 ms, and %2 ms more for each call in flight.</source>
        <translation>A call takes %1 ms, and %2 ms more for each call in flight.</translation>
    </message>
    <message>
        <source>Throughput has not levelled off in this table.</source>
        <translation>Throughput has not levelled off in this table.</translation>
    </message>
    <message>
        <source>Throughput levels off at about %1 calls in flight.</source>
        <translation>Throughput levels off at about %1 calls in flight.</translation>
    </message>
    <message>
        <source>Throughput levels off at about %1 calls in flight, beyond the last row.</source>
        <translation>Throughput levels off at about %1 calls in flight, beyond the last row.</translation>
    </message>
    <message>
        <source>The table has no throughput; it follows from latency by Little&apos;s law.</source>
        <translation>The table has no throughput; it follows from latency by Little&apos;s law.</translation>
    </message>
    <message>
        <source>Rows predicted from the others: mean error of latency %1, of throughput %2.</source>
        <translation>Rows predicted from the others: mean error of latency %1, of throughput %2.</translation>
    </message>
    <message>
        <source>There are too few rows to predict one from the others.</source>
        <translation>There are too few rows to predict one from the others.</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>Calls in flight</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>Mean latency</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation>Median latency</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Calls a second</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Figures as a &amp;table …</source>
        <translation>Figures as a &amp;table …</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copy the picture</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures …</source>
        <translation>&amp;Save picture or figures …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, escalates to %2</source>
        <translation>%1, escalates to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model unit(s) in core hours</source>
        <translation>
            <numerusform>%n model unit in core hours</numerusform>
            <numerusform>%n model units in core hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Top-K %1, chunk %2</source>
        <translation>Top-K %1, chunk %2</translation>
    </message>
    <message>
        <source>Prompt cache on</source>
        <translation>Prompt cache on</translation>
    </message>
    <message>
        <source>%1 a month · %2 · success %3</source>
        <translation>%1 a month · %2 · success %3</translation>
    </message>
    <message>
        <source>feasible</source>
        <translation>feasible</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>infeasible</translation>
    </message>
    <message>
        <source>front</source>
        <translation>front</translation>
    </message>
    <message>
        <source>Cost against latency</source>
        <translation>Cost against latency</translation>
    </message>
    <message>
        <source>USD a month (log)</source>
        <translation>USD a month (log)</translation>
    </message>
    <message>
        <source>No plan can be priced: see the gaps.</source>
        <translation>No plan can be priced: see the gaps.</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>current plan</translation>
    </message>
    <message>
        <source>cheapest that meets all</source>
        <translation>cheapest that meets all</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Where the money goes</translation>
    </message>
    <message>
        <source>USD a month, by line</source>
        <translation>USD a month, by line</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD a month</translation>
    </message>
    <message>
        <source>Nothing is priced yet: see the gaps.</source>
        <translation>Nothing is priced yet: see the gaps.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Everything else</translation>
    </message>
    <message>
        <source>The largest line is %1 with %2 of %3 a month.</source>
        <translation>The largest line is %1 with %2 of %3 a month.</translation>
    </message>
    <message>
        <source>The week: demand and capacity</source>
        <translation>The week: demand and capacity</translation>
    </message>
    <message>
        <source>1,000 tokens/min</source>
        <translation>1,000 tokens/min</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>demand</translation>
    </message>
    <message numerus="yes">
        <source>provisioned, %n model unit(s)</source>
        <translation>
            <numerusform>provisioned, %n model unit</numerusform>
            <numerusform>provisioned, %n model units</numerusform>
        </translation>
    </message>
    <message>
        <source>on-demand quota</source>
        <translation>on-demand quota</translation>
    </message>
    <message numerus="yes">
        <source>Demand peaks on %1 with %2 thousand tokens a minute; %n hour(s) of the week are throttled.</source>
        <translation>
            <numerusform>Demand peaks on %1 with %2 thousand tokens a minute; %n hour of the week are throttled.</numerusform>
            <numerusform>Demand peaks on %1 with %2 thousand tokens a minute; %n hours of the week are throttled.</numerusform>
        </translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>closed form</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>replay</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latency</translation>
    </message>
    <message>
        <source>% of requests</source>
        <translation>% of requests</translation>
    </message>
    <message>
        <source>No latency without a model and a Region.</source>
        <translation>No latency without a model and a Region.</translation>
    </message>
    <message>
        <source>replay pending …</source>
        <translation>replay pending …</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Half of the requests take at most %1, 95 % at most %2, 99 % at most %3; the target is %4.</source>
        <translation>Half of the requests take at most %1, 95 % at most %2, 99 % at most %3; the target is %4.</translation>
    </message>
    <message numerus="yes">
        <source>replay of the trace, %Ln request(s)</source>
        <translation>
            <numerusform>replay of the trace, %Ln request</numerusform>
            <numerusform>replay of the trace, %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replay of %Ln request(s)</source>
        <translation>
            <numerusform>replay of %Ln request</numerusform>
            <numerusform>replay of %Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan around this one keeps up with its busiest hours: latency has no bound.</source>
        <translation>No plan around this one keeps up with its busiest hours: latency has no bound.</translation>
    </message>
    <message>
        <source>%1 (%2, log)</source>
        <translation>%1 (%2, log)</translation>
    </message>
    <message>
        <source>current plan: latency without bound</source>
        <translation>current plan: latency without bound</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>on trial</translation>
    </message>
    <message>
        <source>time to first token (%1, log)</source>
        <translation>time to first token (%1, log)</translation>
    </message>
    <message>
        <source>time to the whole answer (%1, log)</source>
        <translation>time to the whole answer (%1, log)</translation>
    </message>
    <message>
        <source>throttled hours</source>
        <translation>throttled hours</translation>
    </message>
    <message>
        <source>%1 plans searched</source>
        <translation>%1 plans searched</translation>
    </message>
    <message>
        <source>%1 plans, searching…</source>
        <translation>%1 plans, searching…</translation>
    </message>
    <message>
        <source>Of %1 plans the cheapest that meets all targets costs %2 a month at %3.</source>
        <translation>Of %1 plans the cheapest that meets all targets costs %2 a month at %3.</translation>
    </message>
    <message>
        <source>None of %1 plans meets all targets.</source>
        <translation>None of %1 plans meets all targets.</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>No tier has a price: see the gaps.</source>
        <translation>No tier has a price: see the gaps.</translation>
    </message>
    <message>
        <source>%1 for each minute avoided</source>
        <translation>%1 for each minute avoided</translation>
    </message>
    <message>
        <source>From %1 for %2 a month to %3 for %4.</source>
        <translation>From %1 for %2 a month to %3 for %4.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>money, from an input&apos;s low end to its high end</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values of an input</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>“%1” moves the cost most: %2.</source>
        <translation>“%1” moves the cost most: %2.</translation>
    </message>
    <message>
        <source>No two ways can be compared: a price is missing, or none is offered.</source>
        <translation>No two ways can be compared: a price is missing, or none is offered.</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (log)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>eight of ten draws</source>
        <translation>eight of ten draws</translation>
    </message>
    <message>
        <source>chunk (tokens, log)</source>
        <translation>chunk (tokens, log)</translation>
    </message>
    <message>
        <source>tokens retrieved for all facts</source>
        <translation>tokens retrieved for all facts</translation>
    </message>
    <message>
        <source>least: %1</source>
        <translation>least: %1</translation>
    </message>
    <message>
        <source>Fewest tokens with chunks of %1; the plan&apos;s %2 take %3 times as many.</source>
        <translation>Fewest tokens with chunks of %1; the plan&apos;s %2 take %3 times as many.</translation>
    </message>
    <message>
        <source>step limit</source>
        <translation>step limit</translation>
    </message>
    <message>
        <source>From %1 with one step to %2 with at most %3.</source>
        <translation>From %1 with one step to %2 with at most %3.</translation>
    </message>
    <message>
        <source>The price of a nine</source>
        <translation>The price of a nine</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>What moves the cost</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Chunk size</translation>
    </message>
    <message>
        <source>Bill by agent steps</source>
        <translation>Bill by agent steps</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Computing …</translation>
    </message>
    <message>
        <source>This plan retrieves nothing.</source>
        <translation>This plan retrieves nothing.</translation>
    </message>
    <message>
        <source>USD and minutes down a month</source>
        <translation>USD and minutes down a month</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>money, minutes down a month</comment>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>swing, USD a month</source>
        <translation>swing, USD a month</translation>
    </message>
    <message>
        <source>details</source>
        <translation>details</translation>
    </message>
    <message>
        <source>Cost against latency, by plan</source>
        <translation>Cost against latency, by plan</translation>
    </message>
    <message>
        <source>No plan has both a price and a latency.</source>
        <translation>No plan has both a price and a latency.</translation>
    </message>
    <message>
        <source>%1: %2 a month · %3</source>
        <translation>%1: %2 a month · %3</translation>
    </message>
    <message>
        <source>The cheapest of these plans that meets all targets is %1.</source>
        <translation>The cheapest of these plans that meets all targets is %1.</translation>
    </message>
    <message>
        <source>None of these plans meets all targets.</source>
        <translation>None of these plans meets all targets.</translation>
    </message>
    <message>
        <source>Bills side by side</source>
        <translation>Bills side by side</translation>
    </message>
    <message>
        <source>%1 and a gap</source>
        <translation>%1 and a gap</translation>
    </message>
    <message>
        <source>The smallest bill is that of %1: %2 a month.</source>
        <translation>The smallest bill is that of %1: %2 a month.</translation>
    </message>
    <message>
        <source>Latency, plan by plan</source>
        <translation>Latency, plan by plan</translation>
    </message>
    <message>
        <source>The fastest at the 95th percentile is %1 with %2.</source>
        <translation>The fastest at the 95th percentile is %1 with %2.</translation>
    </message>
    <message>
        <source>No bill is complete: prices are missing.</source>
        <translation>No bill is complete: prices are missing.</translation>
    </message>
    <message>
        <source>eight of ten of the draws that have a cost</source>
        <translation>eight of ten of the draws that have a cost</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>
            <numerusform>In %n month: %1 in the middle, %2 to %3 in %4.</numerusform>
            <numerusform>In %n months: %1 in the middle, %2 to %3 in %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>%n argument(s) expected</source>
        <translation>
            <numerusform>%n argument expected</numerusform>
            <numerusform>%n arguments expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3, not “%4”</source>
        <translation>--%1 needs a number from %2 to %3, not “%4”</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2); nothing was changed</source>
        <translation>%1: cannot be written (%2); nothing was changed</translation>
    </message>
    <message>
        <source>option %1 is missing</source>
        <translation>option %1 is missing</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”</source>
        <translation>--%1 needs a whole number, not “%2”</translation>
    </message>
    <message>
        <source>%1: this is a project; it was not overwritten</source>
        <translation>%1: this is a project; it was not overwritten</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, better</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, worse</translation>
    </message>
    <message>
        <source>cannot be built</source>
        <translation>cannot be built</translation>
    </message>
    <message>
        <source>meets all targets</source>
        <translation>meets all targets</translation>
    </message>
    <message numerus="yes">
        <source>misses %n target(s)</source>
        <translation>
            <numerusform>misses %n target</numerusform>
            <numerusform>misses %n targets</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monthly cost</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>Availability (design)</translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation>Downtime a month</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Right answers</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>Per 1,000 requests</translation>
    </message>
    <message>
        <source>Bill, USD a month</source>
        <translation>Bill, USD a month</translation>
    </message>
    <message>
        <source>Decisions that differ</source>
        <translation>Decisions that differ</translation>
    </message>
    <message>
        <source>No decision differs.</source>
        <translation>No decision differs.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Throttled calls</source>
        <translation>Throttled calls</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>not JSON: %1</source>
        <translation>not JSON: %1</translation>
    </message>
    <message>
        <source>schema %1 is not known to this version</source>
        <translation>schema %1 is not known to this version</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be</source>
        <translation>%1 has a value that cannot be</translation>
    </message>
    <message>
        <source>%1 lacks a language</source>
        <translation>%1 lacks a language</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 stands there twice</translation>
    </message>
    <message>
        <source>%1 names what does not exist</source>
        <translation>%1 names what does not exist</translation>
    </message>
    <message>
        <source>%1 are too few, too many, or wrongly marked</source>
        <translation>%1 are too few, too many, or wrongly marked</translation>
    </message>
</context>
<context>
    <name>DialogText</name>
    <message>
        <source>Import a trace</source>
        <translation>Import a trace</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Save?</source>
        <translation>Save?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” has changes that are not saved.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>About Tenbin</source>
        <translation>About Tenbin</translation>
    </message>
    <message>
        <source>Tenbin 天秤 %1

A planner for the cost trade-offs of generative-AI workloads on AWS.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tenbin 天秤 %1

A planner for the cost trade-offs of generative-AI workloads on AWS.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Tenbin projects</source>
        <translation>Tenbin projects</translation>
    </message>
    <message>
        <source>Request traces</source>
        <translation>Request traces</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>Pictures and figures</source>
        <translation>Pictures and figures</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Pages for a browser</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON files</translation>
    </message>
    <message>
        <source>Price files</source>
        <translation>Price files</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Import prices</translation>
    </message>
    <message>
        <source>Anki decks</source>
        <translation>Anki decks</translation>
    </message>
    <message>
        <source>Import a deck</source>
        <translation>Import a deck</translation>
    </message>
    <message>
        <source>Export the cards</source>
        <translation>Export the cards</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>Save the prices</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Print the chart</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>trace</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>add %1</translation>
    </message>
    <message>
        <source>remove workload</source>
        <translation>remove workload</translation>
    </message>
    <message>
        <source>add plan %1</source>
        <translation>add plan %1</translation>
    </message>
    <message>
        <source>remove plan</source>
        <translation>remove plan</translation>
    </message>
    <message>
        <source>adopt plan</source>
        <translation>adopt plan</translation>
    </message>
    <message>
        <source>select workload</source>
        <translation>select workload</translation>
    </message>
    <message>
        <source>select plan</source>
        <translation>select plan</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prices</translation>
    </message>
    <message>
        <source>import trace</source>
        <translation>import trace</translation>
    </message>
    <message>
        <source>targets and the plan that follows</source>
        <translation>targets and the plan that follows</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>lock %1</translation>
    </message>
    <message>
        <source>unlock %1</source>
        <translation>unlock %1</translation>
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
        <translation>Total a month</translation>
    </message>
    <message>
        <source>Priced part (a price is missing)</source>
        <translation>Priced part (a price is missing)</translation>
    </message>
    <message>
        <source>%1: %2; availability by design %3; right answers %4</source>
        <translation>%1: %2; availability by design %3; right answers %4</translation>
    </message>
    <message>
        <source>Meets all targets.</source>
        <translation>Meets all targets.</translation>
    </message>
    <message>
        <source>Does not meet all targets.</source>
        <translation>Does not meet all targets.</translation>
    </message>
    <message numerus="yes">
        <source>Replay of %Ln request(s): first token p50 %1, p95 %2, p99 %3</source>
        <translation>
            <numerusform>Replay of %Ln request: first token p50 %1, p95 %2, p99 %3</numerusform>
            <numerusform>Replay of %Ln requests: first token p50 %1, p95 %2, p99 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: nothing queues on this lane.</source>
        <translation>Replay: nothing queues on this lane.</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>Replay: %1</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>right answers fall below their floor.</source>
        <translation>right answers fall below their floor.</translation>
    </message>
    <message>
        <source>coverage falls below its floor.</source>
        <translation>coverage falls below its floor.</translation>
    </message>
    <message>
        <source>too many answers are cut.</source>
        <translation>too many answers are cut.</translation>
    </message>
    <message>
        <source>a lane never catches up.</source>
        <translation>a lane never catches up.</translation>
    </message>
    <message>
        <source>a call outgrows the context window.</source>
        <translation>a call outgrows the context window.</translation>
    </message>
    <message>
        <source>a limit of the plan is broken.</source>
        <translation>a limit of the plan is broken.</translation>
    </message>
    <message>
        <source>In %1 of draws it cannot be run, mostly because of this: %2</source>
        <translation>In %1 of draws it cannot be run, mostly because of this: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 to %5</source>
        <translation>%1 from %2 to %3: %4 to %5</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>Break-evens</source>
        <translation>Break-evens</translation>
    </message>
    <message>
        <source>What moves the cost most</source>
        <translation>What moves the cost most</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message numerus="yes">
        <source>How sure: %Ln draw(s) of all ranges</source>
        <translation>
            <numerusform>How sure: %Ln draw of all ranges</numerusform>
            <numerusform>How sure: %Ln draws of all ranges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a change and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The exam&apos;s rules, and this workload</source>
        <translation>The exam&apos;s rules, and this workload</translation>
    </message>
    <message numerus="yes">
        <source>The plan meets all targets in %1 of draws; in %2 it does and no rival that does costs less. Rivals: %Ln plan(s), the front and what is one step around.</source>
        <translation>
            <numerusform>The plan meets all targets in %1 of draws; in %2 it does and no rival that does costs less. Rivals: %Ln plan, the front and what is one step around.</numerusform>
            <numerusform>The plan meets all targets in %1 of draws; in %2 it does and no rival that does costs less. Rivals: %Ln plans, the front and what is one step around.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single change meets all targets. The cheapest plan that does costs %1 a month: %2.</source>
        <translation>No single change meets all targets. The cheapest plan that does costs %1 a month: %2.</translation>
    </message>
    <message>
        <source>Why this plan cannot be run</source>
        <translation>Why this plan cannot be run</translation>
    </message>
    <message>
        <source>Cost a month: %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>Cost a month: %1 in the middle, %2 to %3 in %4.</translation>
    </message>
    <message>
        <source>%1: %2 in the middle, %3 to %4 in %5.</source>
        <comment>in so many of the draws</comment>
        <translation>%1: %2 in the middle, %3 to %4 in %5.</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1 in the middle, %2 to %3 in %4.</source>
        <comment>in so many of the draws</comment>
        <translation>
            <numerusform>In %n month: %1 in the middle, %2 to %3 in %4.</numerusform>
            <numerusform>In %n months: %1 in the middle, %2 to %3 in %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>--range %1: PATH=LOW..HIGH is needed</source>
        <translation>--range %1: PATH=LOW..HIGH is needed</translation>
    </message>
    <message>
        <source>--range %1: needs a number&apos;s path, and limits within its own around the present value</source>
        <translation>--range %1: needs a number&apos;s path, and limits within its own around the present value</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The report was not written to %1: %2. The project is as it was.</source>
        <translation>The report was not written to %1: %2. The project is as it was.</translation>
    </message>
    <message>
        <source>%1 is a project; the report was not written over it.</source>
        <translation>%1 is a project; the report was not written over it.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Tenbin&apos;s assumption; replace it by a measurement</source>
        <translation>Tenbin&apos;s assumption; replace it by a measurement</translation>
    </message>
    <message>
        <source>Hours in a month</source>
        <translation>Hours in a month</translation>
    </message>
    <message>
        <source>AWS Pricing Calculator&apos;s convention</source>
        <translation>AWS Pricing Calculator&apos;s convention</translation>
    </message>
    <message>
        <source>Best retrieval precision</source>
        <translation>Best retrieval precision</translation>
    </message>
    <message>
        <source>Chunk size at which precision saturates</source>
        <translation>Chunk size at which precision saturates</translation>
    </message>
    <message>
        <source>Time of a retrieval</source>
        <translation>Time of a retrieval</translation>
    </message>
    <message>
        <source>Time in gateway and application</source>
        <translation>Time in gateway and application</translation>
    </message>
    <message>
        <source>Time of the guardrails</source>
        <translation>Time of the guardrails</translation>
    </message>
    <message>
        <source>Jitter of on-demand first tokens (CV)</source>
        <translation>Jitter of on-demand first tokens (CV)</translation>
    </message>
    <message>
        <source>Jitter of provisioned first tokens (CV)</source>
        <translation>Jitter of provisioned first tokens (CV)</translation>
    </message>
    <message>
        <source>Time of the cascade&apos;s verifier</source>
        <translation>Time of the cascade&apos;s verifier</translation>
    </message>
    <message>
        <source>Pause between a session&apos;s turns</source>
        <translation>Pause between a session&apos;s turns</translation>
    </message>
    <message>
        <source>Calls that fail or are unusable</source>
        <translation>Calls that fail or are unusable</translation>
    </message>
    <message>
        <source>Correlation of two models&apos; outcomes (phi)</source>
        <translation>Correlation of two models&apos; outcomes (phi)</translation>
    </message>
    <message>
        <source>RouteLLM&apos;s published outcomes on GSM8K, 1,319 questions</source>
        <translation>RouteLLM&apos;s published outcomes on GSM8K, 1,319 questions</translation>
    </message>
    <message>
        <source>Wrong answers that the verifier catches</source>
        <translation>Wrong answers that the verifier catches</translation>
    </message>
    <message>
        <source>Right answers that the verifier sends on</source>
        <translation>Right answers that the verifier sends on</translation>
    </message>
    <message>
        <source>Turnaround that batch promises</source>
        <translation>Turnaround that batch promises</translation>
    </message>
    <message>
        <source>Amazon Bedrock batch inference: default timeout of 24 hours</source>
        <translation>Amazon Bedrock batch inference: default timeout of 24 hours</translation>
    </message>
    <message>
        <source>Mean outage of a Region</source>
        <translation>Mean outage of a Region</translation>
    </message>
    <message>
        <source>Failovers that succeed</source>
        <translation>Failovers that succeed</translation>
    </message>
    <message>
        <source>Time to detect an outage</source>
        <translation>Time to detect an outage</translation>
    </message>
    <message>
        <source>Outages with a common cause</source>
        <translation>Outages with a common cause</translation>
    </message>
    <message>
        <source>Unavailability of one AZ</source>
        <translation>Unavailability of one AZ</translation>
    </message>
    <message>
        <source>Availability of a service without an SLA</source>
        <translation>Availability of a service without an SLA</translation>
    </message>
    <message>
        <source>Work to operate another Region</source>
        <translation>Work to operate another Region</translation>
    </message>
    <message>
        <source>Rate of that work</source>
        <translation>Rate of that work</translation>
    </message>
    <message>
        <source>Log bytes for each token</source>
        <translation>Log bytes for each token</translation>
    </message>
    <message>
        <source>Index bytes for each chunk</source>
        <translation>Index bytes for each chunk</translation>
    </message>
    <message>
        <source>Latency target (p95)</source>
        <translation>Latency target (p95)</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Availability target</translation>
    </message>
    <message>
        <source>Monthly cost target</source>
        <translation>Monthly cost target</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-demand</translation>
    </message>
    <message>
        <source>Provisioned Throughput</source>
        <translation>Provisioned Throughput</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>Reserved tier</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>No commitment</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>One month</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Six months</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Spill to on-demand</source>
        <translation>Spill to on-demand</translation>
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
        <translation>Single AZ</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>Multi-AZ</translation>
    </message>
    <message>
        <source>Cross-Region standby</source>
        <translation>Cross-Region standby</translation>
    </message>
    <message>
        <source>Multi-Region active-active</source>
        <translation>Multi-Region active-active</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Backup and restore</translation>
    </message>
    <message>
        <source>Pilot light</source>
        <translation>Pilot light</translation>
    </message>
    <message>
        <source>Warm standby</source>
        <translation>Warm standby</translation>
    </message>
    <message>
        <source>In-Region</source>
        <translation>In-Region</translation>
    </message>
    <message>
        <source>Geographic</source>
        <translation>Geographic</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name of the plan</translation>
    </message>
    <message>
        <source>Max output</source>
        <translation>Max output</translation>
    </message>
    <message>
        <source>Prompt cache</source>
        <translation>Prompt cache</translation>
    </message>
    <message>
        <source>Cache for one hour</source>
        <translation>Cache for one hour</translation>
    </message>
    <message>
        <source>System prompt cut by</source>
        <translation>System prompt cut by</translation>
    </message>
    <message>
        <source>Saved by an output template</source>
        <translation>Saved by an output template</translation>
    </message>
    <message>
        <source>Answered from the hot-answer cache</source>
        <translation>Answered from the hot-answer cache</translation>
    </message>
    <message>
        <source>Retrieve (RAG)</source>
        <translation>Retrieve (RAG)</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>Top-K</source>
        <translation>Top-K</translation>
    </message>
    <message>
        <source>Overlap of chunks</source>
        <translation>Overlap of chunks</translation>
    </message>
    <message>
        <source>Citation of a chunk</source>
        <translation>Citation of a chunk</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding model</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>Vector store</translation>
    </message>
    <message>
        <source>Size of the vector store</source>
        <translation>Size of the vector store</translation>
    </message>
    <message>
        <source>Model calls a turn</source>
        <translation>Model calls a turn</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Step limit</translation>
    </message>
    <message>
        <source>Tool result of a step</source>
        <translation>Tool result of a step</translation>
    </message>
    <message>
        <source>Retries of a failed call</source>
        <translation>Retries of a failed call</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>First model</translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation>Escalate to</translation>
    </message>
    <message>
        <source>Core hours</source>
        <translation>Core hours</translation>
    </message>
    <message>
        <source>Model units</source>
        <translation>Model units</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Throughput of a model unit</source>
        <translation>Throughput of a model unit</translation>
    </message>
    <message>
        <source>Not published; the user&apos;s own measurement</source>
        <translation>Not published; the user&apos;s own measurement</translation>
    </message>
    <message>
        <source>When the lane is full</source>
        <translation>When the lane is full</translation>
    </message>
    <message>
        <source>Core hours from</source>
        <translation>Core hours from</translation>
    </message>
    <message>
        <source>Core hours until</source>
        <translation>Core hours until</translation>
    </message>
    <message>
        <source>First core day (0: Monday)</source>
        <translation>First core day (0: Monday)</translation>
    </message>
    <message>
        <source>Last core day (6: Sunday)</source>
        <translation>Last core day (6: Sunday)</translation>
    </message>
    <message>
        <source>Reserved input</source>
        <translation>Reserved input</translation>
    </message>
    <message>
        <source>Reserved output</source>
        <translation>Reserved output</translation>
    </message>
    <message>
        <source>Reserved for (1 or 3)</source>
        <translation>Reserved for (1 or 3)</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Service tier</translation>
    </message>
    <message>
        <source>Work that can wait, on</source>
        <translation>Work that can wait, on</translation>
    </message>
    <message>
        <source>Service tier of that work</source>
        <translation>Service tier of that work</translation>
    </message>
    <message>
        <source>Account quota, requests (0: default)</source>
        <translation>Account quota, requests (0: default)</translation>
    </message>
    <message>
        <source>Account quota, tokens (0: default)</source>
        <translation>Account quota, tokens (0: default)</translation>
    </message>
    <message>
        <source>Attempts of a throttled call</source>
        <translation>Attempts of a throttled call</translation>
    </message>
    <message>
        <source>Common SDK default: four attempts, full jitter</source>
        <translation>Common SDK default: four attempts, full jitter</translation>
    </message>
    <message>
        <source>First back-off</source>
        <translation>First back-off</translation>
    </message>
    <message>
        <source>Longest back-off</source>
        <translation>Longest back-off</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Inference profile</source>
        <translation>Inference profile</translation>
    </message>
    <message>
        <source>Availability tier</source>
        <translation>Availability tier</translation>
    </message>
    <message>
        <source>Second Region</source>
        <translation>Second Region</translation>
    </message>
    <message>
        <source>Kind of standby</source>
        <translation>Kind of standby</translation>
    </message>
    <message>
        <source>Content filter</source>
        <translation>Content filter</translation>
    </message>
    <message>
        <source>Denied topics</source>
        <translation>Denied topics</translation>
    </message>
    <message>
        <source>Personal data (PII)</source>
        <translation>Personal data (PII)</translation>
    </message>
    <message>
        <source>Contextual grounding</source>
        <translation>Contextual grounding</translation>
    </message>
    <message>
        <source>Round text units up per call</source>
        <translation>Round text units up per call</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Evening peak</source>
        <translation>Evening peak</translation>
    </message>
    <message>
        <source>Night batch</source>
        <translation>Night batch</translation>
    </message>
    <message>
        <source>Spiky demo</source>
        <translation>Spiky demo</translation>
    </message>
    <message>
        <source>Question answering</source>
        <translation>Question answering</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Summarisation</source>
        <translation>Summarisation</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Streaming: first token</source>
        <translation>Streaming: first token</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Whole answer</translation>
    </message>
    <message>
        <source>Before a deadline</source>
        <translation>Before a deadline</translation>
    </message>
    <message>
        <source>Name of the workload</source>
        <translation>Name of the workload</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Requests a month</translation>
    </message>
    <message>
        <source>Shape of the week</source>
        <translation>Shape of the week</translation>
    </message>
    <message>
        <source>Burstiness (CV of the rate)</source>
        <translation>Burstiness (CV of the rate)</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>Length of a burst</translation>
    </message>
    <message>
        <source>Turns in a session</source>
        <translation>Turns in a session</translation>
    </message>
    <message>
        <source>Users wait for</source>
        <translation>Users wait for</translation>
    </message>
    <message>
        <source>Deadline of deferrable work</source>
        <translation>Deadline of deferrable work</translation>
    </message>
    <message>
        <source>Work that can wait</source>
        <translation>Work that can wait</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Growth a month</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>Planning horizon</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System prompt</translation>
    </message>
    <message>
        <source>Tool descriptions</source>
        <translation>Tool descriptions</translation>
    </message>
    <message>
        <source>User&apos;s question</source>
        <translation>User&apos;s question</translation>
    </message>
    <message>
        <source>Spread of questions (CV)</source>
        <translation>Spread of questions (CV)</translation>
    </message>
    <message>
        <source>Answer, uncut</source>
        <translation>Answer, uncut</translation>
    </message>
    <message>
        <source>Spread of answers (CV)</source>
        <translation>Spread of answers (CV)</translation>
    </message>
    <message>
        <source>Characters for each token</source>
        <translation>Characters for each token</translation>
    </message>
    <message>
        <source>Documents to search</source>
        <translation>Documents to search</translation>
    </message>
    <message>
        <source>Documents that change a month</source>
        <translation>Documents that change a month</translation>
    </message>
    <message>
        <source>Facts in an answer</source>
        <translation>Facts in an answer</translation>
    </message>
    <message>
        <source>Passage that holds a fact</source>
        <translation>Passage that holds a fact</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Kind of task</translation>
    </message>
    <message>
        <source>Right answers, at least</source>
        <translation>Right answers, at least</translation>
    </message>
    <message>
        <source>Answers with all facts, at least</source>
        <translation>Answers with all facts, at least</translation>
    </message>
    <message>
        <source>Answers cut, at most</source>
        <translation>Answers cut, at most</translation>
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
        <translation>Data must stay in</translation>
    </message>
    <message>
        <source>Users in North America</source>
        <translation>Users in North America</translation>
    </message>
    <message>
        <source>Users in South America</source>
        <translation>Users in South America</translation>
    </message>
    <message>
        <source>Users in Europe</source>
        <translation>Users in Europe</translation>
    </message>
    <message>
        <source>Users in Africa</source>
        <translation>Users in Africa</translation>
    </message>
    <message>
        <source>Users in India</source>
        <translation>Users in India</translation>
    </message>
    <message>
        <source>Users in Southeast Asia</source>
        <translation>Users in Southeast Asia</translation>
    </message>
    <message>
        <source>Users in East Asia</source>
        <translation>Users in East Asia</translation>
    </message>
    <message>
        <source>Users in Oceania</source>
        <translation>Users in Oceania</translation>
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
        <translation>Pieces of a document (1: whole)</translation>
    </message>
    <message>
        <source>Answer of a piece</source>
        <translation>Answer of a piece</translation>
    </message>
    <message>
        <source>Workflow transitions of a document</source>
        <translation>Workflow transitions of a document</translation>
    </message>
    <message>
        <source>Workflow transitions of a piece</source>
        <translation>Workflow transitions of a piece</translation>
    </message>
    <message>
        <source>AgentCore Runtime</source>
        <translation>AgentCore Runtime</translation>
    </message>
    <message>
        <source>vCPUs of a session</source>
        <translation>vCPUs of a session</translation>
    </message>
    <message>
        <source>Working seconds of a session</source>
        <translation>Working seconds of a session</translation>
    </message>
    <message>
        <source>Memory of a session</source>
        <translation>Memory of a session</translation>
    </message>
    <message>
        <source>Length of a session</source>
        <translation>Length of a session</translation>
    </message>
    <message>
        <source>Short-term memory events a session</source>
        <translation>Short-term memory events a session</translation>
    </message>
    <message>
        <source>Long-term memory records kept</source>
        <translation>Long-term memory records kept</translation>
    </message>
    <message>
        <source>Memory retrievals a session</source>
        <translation>Memory retrievals a session</translation>
    </message>
    <message>
        <source>API Gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>Lambda calls a request</source>
        <translation>Lambda calls a request</translation>
    </message>
    <message>
        <source>Time of a Lambda call</source>
        <translation>Time of a Lambda call</translation>
    </message>
    <message>
        <source>Memory of a Lambda call</source>
        <translation>Memory of a Lambda call</translation>
    </message>
    <message>
        <source>Fine-tuning (LoRA, QLoRA)</source>
        <translation>Fine-tuning (LoRA, QLoRA)</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>Continued pre-training</translation>
    </message>
    <message>
        <source>Import (trained elsewhere)</source>
        <translation>Import (trained elsewhere)</translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation>Custom model</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Training data</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Training runs for a version</source>
        <translation>Training runs for a version</translation>
    </message>
    <message>
        <source>Instance hours of a run (0: billed by token)</source>
        <translation>Instance hours of a run (0: billed by token)</translation>
    </message>
    <message>
        <source>Training instance</source>
        <translation>Training instance</translation>
    </message>
    <message>
        <source>Work on the data of a version</source>
        <translation>Work on the data of a version</translation>
    </message>
    <message>
        <source>Human evaluation tasks of a version</source>
        <translation>Human evaluation tasks of a version</translation>
    </message>
    <message>
        <source>Governance and copyright review of a version</source>
        <translation>Governance and copyright review of a version</translation>
    </message>
    <message>
        <source>Version management and monitoring</source>
        <translation>Version management and monitoring</translation>
    </message>
    <message>
        <source>Rate of work on the model</source>
        <translation>Rate of work on the model</translation>
    </message>
    <message>
        <source>Versions kept</source>
        <translation>Versions kept</translation>
    </message>
    <message>
        <source>Trained again every (0: never)</source>
        <translation>Trained again every (0: never)</translation>
    </message>
    <message>
        <source>Custom model units</source>
        <translation>Custom model units</translation>
    </message>
    <message>
        <source>Custom model units of version 2.0</source>
        <translation>Custom model units of version 2.0</translation>
    </message>
    <message>
        <source>Time to market</source>
        <translation>Time to market</translation>
    </message>
    <message>
        <source>Prompt tokens no longer needed</source>
        <translation>Prompt tokens no longer needed</translation>
    </message>
    <message>
        <source>Failing calls, against the base model</source>
        <translation>Failing calls, against the base model</translation>
    </message>
    <message>
        <source>Right answers gained</source>
        <translation>Right answers gained</translation>
    </message>
    <message>
        <source>Managed Knowledge Bases</source>
        <translation>Managed Knowledge Bases</translation>
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
        <translation>Agentic retrieval</translation>
    </message>
    <message>
        <source>Retrievals inside an agentic one</source>
        <translation>Retrievals inside an agentic one</translation>
    </message>
    <message>
        <source>Example on the Amazon Bedrock pricing page</source>
        <translation>Example on the Amazon Bedrock pricing page</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Chunks reranked</source>
        <translation>Chunks reranked</translation>
    </message>
    <message>
        <source>Retrieval precision gained by reranking</source>
        <translation>Retrieval precision gained by reranking</translation>
    </message>
    <message>
        <source>Size of the index (0: computed)</source>
        <translation>Size of the index (0: computed)</translation>
    </message>
    <message>
        <source>Bill the first embedding, spread over the horizon</source>
        <translation>Bill the first embedding, spread over the horizon</translation>
    </message>
    <message>
        <source>Until a new instance serves</source>
        <translation>Until a new instance serves</translation>
    </message>
    <message>
        <source>Until an unused instance goes</source>
        <translation>Until an unused instance goes</translation>
    </message>
    <message>
        <source>Cold start of a container</source>
        <translation>Cold start of a container</translation>
    </message>
    <message>
        <source>Until an idle container goes cold</source>
        <translation>Until an idle container goes cold</translation>
    </message>
    <message>
        <source>Jitter of a container&apos;s first tokens (CV)</source>
        <translation>Jitter of a container&apos;s first tokens (CV)</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker real-time</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker asynchronous</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker serverless</translation>
    </message>
    <message>
        <source>SageMaker batch transform</source>
        <translation>SageMaker batch transform</translation>
    </message>
    <message>
        <source>A share of it on</source>
        <translation>A share of it on</translation>
    </message>
    <message>
        <source>That share</source>
        <translation>That share</translation>
    </message>
    <message>
        <source>Service tier of that share</source>
        <translation>Service tier of that share</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instance type</translation>
    </message>
    <message>
        <source>Instances, at least</source>
        <translation>Instances, at least</translation>
    </message>
    <message>
        <source>Instances, at most</source>
        <translation>Instances, at most</translation>
    </message>
    <message>
        <source>Calls at once on an instance</source>
        <translation>Calls at once on an instance</translation>
    </message>
    <message>
        <source>Load that scaling aims at</source>
        <translation>Load that scaling aims at</translation>
    </message>
    <message>
        <source>Container, time before prefill</source>
        <translation>Container, time before prefill</translation>
    </message>
    <message>
        <source>Container, prompt tokens read a second</source>
        <translation>Container, prompt tokens read a second</translation>
    </message>
    <message>
        <source>Container, time for an output token</source>
        <translation>Container, time for an output token</translation>
    </message>
    <message>
        <source>The same, more for each call beside it</source>
        <translation>The same, more for each call beside it</translation>
    </message>
    <message>
        <source>Memory that the model needs</source>
        <translation>Memory that the model needs</translation>
    </message>
    <message>
        <source>Memory of a container</source>
        <translation>Memory of a container</translation>
    </message>
    <message>
        <source>Containers, at most</source>
        <translation>Containers, at most</translation>
    </message>
    <message>
        <source>Containers kept warm</source>
        <translation>Containers kept warm</translation>
    </message>
    <message>
        <source>Storage of an instance</source>
        <translation>Storage of an instance</translation>
    </message>
    <message>
        <source>Time of a reranking</source>
        <translation>Time of a reranking</translation>
    </message>
    <message>
        <source>Time of an agentic retrieval</source>
        <translation>Time of an agentic retrieval</translation>
    </message>
    <message>
        <source>Carry the peak after losing an AZ or a Region</source>
        <translation>Carry the peak after losing an AZ or a Region</translation>
    </message>
    <message>
        <source>AZs that instances are spread over</source>
        <translation>AZs that instances are spread over</translation>
    </message>
    <message>
        <source>Nothing: it fails</source>
        <translation>Nothing: it fails</translation>
    </message>
    <message>
        <source>Another model answers</source>
        <translation>Another model answers</translation>
    </message>
    <message>
        <source>A queue: it is answered later</source>
        <translation>A queue: it is answered later</translation>
    </message>
    <message>
        <source>A fixed answer</source>
        <translation>A fixed answer</translation>
    </message>
    <message>
        <source>A refusal</source>
        <translation>A refusal</translation>
    </message>
    <message>
        <source>When a call is refused for good</source>
        <translation>When a call is refused for good</translation>
    </message>
    <message>
        <source>Fallback model</source>
        <translation>Fallback model</translation>
    </message>
    <message>
        <source>Until a queued call is tried again</source>
        <translation>Until a queued call is tried again</translation>
    </message>
    <message>
        <source>Event peaks a year (sale, launch)</source>
        <translation>Event peaks a year (sale, launch)</translation>
    </message>
    <message>
        <source>Traffic at an event peak, times the usual</source>
        <translation>Traffic at an event peak, times the usual</translation>
    </message>
    <message>
        <source>Length of an event peak</source>
        <translation>Length of an event peak</translation>
    </message>
    <message>
        <source>Requests from a second time zone</source>
        <translation>Requests from a second time zone</translation>
    </message>
    <message>
        <source>Second time zone, ahead by</source>
        <translation>Second time zone, ahead by</translation>
    </message>
    <message>
        <source>Requests from a third time zone</source>
        <translation>Requests from a third time zone</translation>
    </message>
    <message>
        <source>Third time zone, ahead by</source>
        <translation>Third time zone, ahead by</translation>
    </message>
    <message>
        <source>AWS whitepaper Disaster Recovery of Workloads on AWS names the class; the figure in it is Tenbin&apos;s</source>
        <translation>AWS whitepaper Disaster Recovery of Workloads on AWS names the class; the figure in it is Tenbin&apos;s</translation>
    </message>
    <message>
        <source>Recovery time, backup and restore</source>
        <translation>Recovery time, backup and restore</translation>
    </message>
    <message>
        <source>Data lost, backup and restore</source>
        <translation>Data lost, backup and restore</translation>
    </message>
    <message>
        <source>Recovery time, pilot light</source>
        <translation>Recovery time, pilot light</translation>
    </message>
    <message>
        <source>Data lost, pilot light</source>
        <translation>Data lost, pilot light</translation>
    </message>
    <message>
        <source>Recovery time, warm standby</source>
        <translation>Recovery time, warm standby</translation>
    </message>
    <message>
        <source>Data lost, warm standby</source>
        <translation>Data lost, warm standby</translation>
    </message>
    <message>
        <source>Data lost, both Regions active</source>
        <translation>Data lost, both Regions active</translation>
    </message>
    <message>
        <source>Data lost with a single AZ: age of its copy</source>
        <translation>Data lost with a single AZ: age of its copy</translation>
    </message>
    <message>
        <source>Otherwise: model units</source>
        <translation>Otherwise: model units</translation>
    </message>
    <message>
        <source>Otherwise: commitment</source>
        <translation>Otherwise: commitment</translation>
    </message>
    <message>
        <source>Otherwise: throughput of a model unit</source>
        <translation>Otherwise: throughput of a model unit</translation>
    </message>
    <message>
        <source>Otherwise: Reserved input</source>
        <translation>Otherwise: Reserved input</translation>
    </message>
    <message>
        <source>Otherwise: Reserved output</source>
        <translation>Otherwise: Reserved output</translation>
    </message>
    <message>
        <source>Otherwise: Reserved for (1 or 3)</source>
        <translation>Otherwise: Reserved for (1 or 3)</translation>
    </message>
    <message>
        <source>Of that share: model units</source>
        <translation>Of that share: model units</translation>
    </message>
    <message>
        <source>Of that share: commitment</source>
        <translation>Of that share: commitment</translation>
    </message>
    <message>
        <source>Of that share: throughput of a model unit</source>
        <translation>Of that share: throughput of a model unit</translation>
    </message>
    <message>
        <source>Of that share: Reserved input</source>
        <translation>Of that share: Reserved input</translation>
    </message>
    <message>
        <source>Of that share: Reserved output</source>
        <translation>Of that share: Reserved output</translation>
    </message>
    <message>
        <source>Of that share: Reserved for (1 or 3)</source>
        <translation>Of that share: Reserved for (1 or 3)</translation>
    </message>
    <message>
        <source>Of that work: model units</source>
        <translation>Of that work: model units</translation>
    </message>
    <message>
        <source>Of that work: commitment</source>
        <translation>Of that work: commitment</translation>
    </message>
    <message>
        <source>Of that work: throughput of a model unit</source>
        <translation>Of that work: throughput of a model unit</translation>
    </message>
    <message>
        <source>Of that work: Reserved input</source>
        <translation>Of that work: Reserved input</translation>
    </message>
    <message>
        <source>Of that work: Reserved output</source>
        <translation>Of that work: Reserved output</translation>
    </message>
    <message>
        <source>Of that work: Reserved for (1 or 3)</source>
        <translation>Of that work: Reserved for (1 or 3)</translation>
    </message>
    <message>
        <source>Characters for each token, Chinese</source>
        <translation>Characters for each token, Chinese</translation>
    </message>
    <message>
        <source>Characters for each token, Japanese</source>
        <translation>Characters for each token, Japanese</translation>
    </message>
    <message>
        <source>Jitter: random share of a back-off</source>
        <translation>Jitter: random share of a back-off</translation>
    </message>
    <message>
        <source>Of the text, in Chinese</source>
        <translation>Of the text, in Chinese</translation>
    </message>
    <message>
        <source>Of the text, in Japanese</source>
        <translation>Of the text, in Japanese</translation>
    </message>
    <message>
        <source>Calls that a copy serves at once</source>
        <translation>Calls that a copy serves at once</translation>
    </message>
    <message>
        <source>Not published: Bedrock sets it at the import; replace it by a load test</source>
        <translation>Not published: Bedrock sets it at the import; replace it by a load test</translation>
    </message>
    <message>
        <source>Copies at most</source>
        <translation>Copies at most</translation>
    </message>
    <message>
        <source>Default of Custom Model Import as far as known; replace it by your account&apos;s quota</source>
        <translation>Default of Custom Model Import as far as known; replace it by your account&apos;s quota</translation>
    </message>
    <message>
        <source>Flex tier: times as slow as Standard</source>
        <translation>Flex tier: times as slow as Standard</translation>
    </message>
    <message>
        <source>AWS What&apos;s New on service tiers: longer latencies, no figure; the figure is Tenbin&apos;s</source>
        <translation>AWS What&apos;s New on service tiers: longer latencies, no figure; the figure is Tenbin&apos;s</translation>
    </message>
    <message>
        <source>Priority tier: times as many output tokens a second</source>
        <translation>Priority tier: times as many output tokens a second</translation>
    </message>
    <message>
        <source>AWS What&apos;s New on service tiers: up to 25 % better than Standard</source>
        <translation>AWS What&apos;s New on service tiers: up to 25 % better than Standard</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not a number. The value before stands.</source>
        <translation>Not a number. The value before stands.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%/month</source>
        <translation>%/month</translation>
    </message>
    <message>
        <source>/month</source>
        <translation>/month</translation>
    </message>
    <message>
        <source>requests/min</source>
        <translation>requests/min</translation>
    </message>
    <message>
        <source>tokens/min</source>
        <translation>tokens/min</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/h</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>h/month</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>OCU/ACU</source>
        <translation>OCU/ACU</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>there is no such field</translation>
    </message>
    <message>
        <source>%1: this is not a value of its kind</source>
        <translation>%1: this is not a value of its kind</translation>
    </message>
    <message>
        <source>%1: the number must be finite</source>
        <translation>%1: the number must be finite</translation>
    </message>
    <message>
        <source>%1: choose one of %2</source>
        <translation>%1: choose one of %2</translation>
    </message>
    <message>
        <source>%1: the text is too long</source>
        <translation>%1: the text is too long</translation>
    </message>
    <message>
        <source>%1: allowed is %2 to %3 %4</source>
        <translation>%1: allowed is %2 to %3 %4</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>character</source>
        <translation>character</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>%1: a whole number is needed</source>
        <translation>%1: a whole number is needed</translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: there is no such file.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read (%2).</source>
        <translation>%1: the file cannot be read (%2).</translation>
    </message>
    <message>
        <source>%1: the file is empty. Nothing was opened.</source>
        <translation>%1: the file is empty. Nothing was opened.</translation>
    </message>
    <message>
        <source>%1: the file is too big for a project. Nothing was opened.</source>
        <translation>%1: the file is too big for a project. Nothing was opened.</translation>
    </message>
    <message>
        <source>%1: the file is cut short. It was left as it is.</source>
        <translation>%1: the file is cut short. It was left as it is.</translation>
    </message>
    <message>
        <source>%1: this is not a Tenbin project. It was left as it is.</source>
        <translation>%1: this is not a Tenbin project. It was left as it is.</translation>
    </message>
    <message>
        <source>%1: this database belongs to another program. It was left as it is.</source>
        <translation>%1: this database belongs to another program. It was left as it is.</translation>
    </message>
    <message>
        <source>%1: the project was made by a newer version of Tenbin (format %2). It was left as it is.</source>
        <translation>%1: the project was made by a newer version of Tenbin (format %2). It was left as it is.</translation>
    </message>
    <message>
        <source>%1: the project is damaged (%2). It was left as it is.</source>
        <translation>%1: the project is damaged (%2). It was left as it is.</translation>
    </message>
    <message>
        <source>%1: the project could not be written (%2). The file before it was kept.</source>
        <translation>%1: the project could not be written (%2). The file before it was kept.</translation>
    </message>
    <message>
        <source>%1: another program changed the file since it was opened. It was not overwritten.</source>
        <translation>%1: another program changed the file since it was opened. It was not overwritten.</translation>
    </message>
    <message>
        <source>%1: the project is open in another window (%2).</source>
        <translation>%1: the project is open in another window (%2).</translation>
    </message>
    <message>
        <source>%1: this is a folder, a device or a pipe, not a file. Nothing was read or written.</source>
        <translation>%1: this is a folder, a device or a pipe, not a file. Nothing was read or written.</translation>
    </message>
    <message>
        <source>%1: the file could not be written (%2).</source>
        <translation>%1: the file could not be written (%2).</translation>
    </message>
    <message>
        <source>%1: the profile was made by a newer version of Tenbin (format %2). It was left as it is.</source>
        <translation>%1: the profile was made by a newer version of Tenbin (format %2). It was left as it is.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>there is no recipe “%1”; there are %2</source>
        <translation>there is no recipe “%1”; there are %2</translation>
    </message>
    <message>
        <source>unknown trace format “%1”; there are auto, azure</source>
        <translation>unknown trace format “%1”; there are auto, azure</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1: %2. Nothing was imported.</translation>
    </message>
    <message>
        <source>unknown export format “%1”; there is json</source>
        <translation>unknown export format “%1”; there is json</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe, not a file</source>
        <translation>this is a folder, a device or a pipe, not a file</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>it is too big</translation>
    </message>
    <message numerus="yes">
        <source>Rate: %1, from %Ln request(s)</source>
        <translation>
            <numerusform>Rate: %1, from %Ln request</numerusform>
            <numerusform>Rate: %1, from %Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths: prompt %1 (CV %2), answer %3 (CV %4)</source>
        <translation>Lengths: prompt %1 (CV %2), answer %3 (CV %4)</translation>
    </message>
    <message>
        <source>Bursts: CV of the rate %1, length %2</source>
        <translation>Bursts: CV of the rate %1, length %2</translation>
    </message>
    <message>
        <source>Kept of the recipe “%1”: shape of the week, documents, plan and targets</source>
        <translation>Kept of the recipe “%1”: shape of the week, documents, plan and targets</translation>
    </message>
    <message>
        <source>%1 (measured: %2, beyond what is allowed)</source>
        <translation>%1 (measured: %2, beyond what is allowed)</translation>
    </message>
    <message>
        <source>%1; kept of the recipe: %2</source>
        <translation>%1; kept of the recipe: %2</translation>
    </message>
    <message>
        <source>the trace holds a single request</source>
        <translation>the trace holds a single request</translation>
    </message>
    <message>
        <source>all requests of the trace come at the same time</source>
        <translation>all requests of the trace come at the same time</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Rate: %1</translation>
    </message>
    <message>
        <source>no answer of the trace has a token</source>
        <translation>no answer of the trace has a token</translation>
    </message>
    <message>
        <source>no prompt of the trace has a token</source>
        <translation>no prompt of the trace has a token</translation>
    </message>
    <message>
        <source>Kept of the recipe “%1”: shape of the week, plan and targets; no documents, since the prompts of the trace count whole</source>
        <translation>Kept of the recipe “%1”: shape of the week, plan and targets; no documents, since the prompts of the trace count whole</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Prompt and tokens</source>
        <translation>Prompt and tokens</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>Retrieval (RAG)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Availability and Region</source>
        <translation>Availability and Region</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>%1 a second on average</source>
        <translation>%1 a second on average</translation>
    </message>
    <message>
        <source>from the trace</source>
        <translation>from the trace</translation>
    </message>
    <message>
        <source>%1 input tokens a request</source>
        <translation>%1 input tokens a request</translation>
    </message>
    <message>
        <source>cuts %1 of answers</source>
        <translation>cuts %1 of answers</translation>
    </message>
    <message>
        <source>hit %1</source>
        <translation>hit %1</translation>
    </message>
    <message>
        <source>95 % coverage needs %1</source>
        <translation>95 % coverage needs %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>coverage %1</translation>
    </message>
    <message>
        <source>right answers %1</source>
        <translation>right answers %1</translation>
    </message>
    <message>
        <source>escalates %1</source>
        <translation>escalates %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>used %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Custom model</source>
        <translation>Custom model</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>legacy</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ends %1</translation>
    </message>
</context>
<context>
    <name>IntervalText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>this is not JSON (%1)</source>
        <translation>this is not JSON (%1)</translation>
    </message>
    <message>
        <source>this is not a Tenbin project</source>
        <translation>this is not a Tenbin project</translation>
    </message>
    <message>
        <source>the project was made by a newer version of Tenbin</source>
        <translation>the project was made by a newer version of Tenbin</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” is missing</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>there is no field “%1”</translation>
    </message>
    <message>
        <source>the value of “%1” is not allowed</source>
        <translation>the value of “%1” is not allowed</translation>
    </message>
    <message>
        <source>the prices in it are damaged (%1)</source>
        <translation>the prices in it are damaged (%1)</translation>
    </message>
    <message>
        <source>the trace in “%1” is damaged</source>
        <translation>the trace in “%1” is damaged</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>it is too big</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>nobody reads this pipe</source>
        <translation>nobody reads this pipe</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>this is a folder</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>this is not a file</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>met · %1</source>
        <translation>met · %1</translation>
    </message>
    <message>
        <source>missed · %1</source>
        <translation>missed · %1</translation>
    </message>
</context>
<context>
    <name>PaintText</name>
    <message>
        <source>unknown language “%1”; there are en, zh, ja</source>
        <translation>unknown language “%1”; there are en, zh, ja</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT from 320x240 to 8192x8192, not “%1”</source>
        <translation>--size needs WIDTHxHEIGHT from 320x240 to 8192x8192, not “%1”</translation>
    </message>
    <message>
        <source>unknown paper “%1”; there are a4, letter</source>
        <translation>unknown paper “%1”; there are a4, letter</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>the picture could not be made</translation>
    </message>
    <message>
        <source>unknown mode “%1”; there are %2</source>
        <translation>unknown mode “%1”; there are %2</translation>
    </message>
    <message>
        <source>this version has no mode “%1” yet</source>
        <translation>this version has no mode “%1” yet</translation>
    </message>
    <message>
        <source>unknown page “%1”; there are %2</source>
        <translation>unknown page “%1”; there are %2</translation>
    </message>
    <message>
        <source>unknown theme “%1”; there are %2</source>
        <translation>unknown theme “%1”; there are %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1, hard cases to %2</source>
        <comment>models</comment>
        <translation>%1, hard cases to %2</translation>
    </message>
    <message>
        <source>%1, customised with LoRA</source>
        <translation>%1, customised with LoRA</translation>
    </message>
    <message>
        <source>%1, with continued pre-training</source>
        <translation>%1, with continued pre-training</translation>
    </message>
    <message>
        <source>%1, imported as a custom model</source>
        <translation>%1, imported as a custom model</translation>
    </message>
    <message>
        <source>SageMaker real-time endpoint (at least %1 running)</source>
        <translation>SageMaker real-time endpoint (at least %1 running)</translation>
    </message>
    <message>
        <source>SageMaker asynchronous endpoint (at least %1 running)</source>
        <translation>SageMaker asynchronous endpoint (at least %1 running)</translation>
    </message>
    <message>
        <source>%1 around the clock</source>
        <comment>a way of serving</comment>
        <translation>%1 around the clock</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Regions</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>no prompt cache</source>
        <translation>no prompt cache</translation>
    </message>
    <message>
        <source>prompt cache kept for an hour</source>
        <translation>prompt cache kept for an hour</translation>
    </message>
    <message>
        <source>prompt cache kept for five minutes</source>
        <translation>prompt cache kept for five minutes</translation>
    </message>
    <message>
        <source>top-K %1</source>
        <translation>top-K %1</translation>
    </message>
    <message>
        <source>chunks of %1 tokens</source>
        <translation>chunks of %1 tokens</translation>
    </message>
    <message>
        <source>answers of at most %1 tokens</source>
        <translation>answers of at most %1 tokens</translation>
    </message>
    <message>
        <source>system prompt cut by %1</source>
        <translation>system prompt cut by %1</translation>
    </message>
    <message>
        <source>system prompt as it is</source>
        <translation>system prompt as it is</translation>
    </message>
    <message>
        <source>%1 answered from a cache of hot answers</source>
        <translation>%1 answered from a cache of hot answers</translation>
    </message>
    <message>
        <source>no cache of hot answers</source>
        <translation>no cache of hot answers</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts of a design</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, no commitment)</source>
        <translation>Provisioned Throughput (model units: %1, no commitment)</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, commitment of one month)</source>
        <translation>Provisioned Throughput (model units: %1, commitment of one month)</translation>
    </message>
    <message>
        <source>Provisioned Throughput (model units: %1, commitment of six months)</source>
        <translation>Provisioned Throughput (model units: %1, commitment of six months)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an availability tier, its kind of standby</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On-demand, Flex tier</source>
        <translation>On-demand, Flex tier</translation>
    </message>
    <message>
        <source>On-demand, Priority tier</source>
        <translation>On-demand, Priority tier</translation>
    </message>
    <message>
        <source>daily from %1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>daily from %1:00 to %2:00</translation>
    </message>
    <message>
        <source>on weekdays from %1:00 to %2:00</source>
        <comment>hours</comment>
        <translation>on weekdays from %1:00 to %2:00</translation>
    </message>
    <message>
        <source>%3 to %4 from %1:00 to %2:00</source>
        <comment>hours, days of the week</comment>
        <translation>%3 to %4 from %1:00 to %2:00</translation>
    </message>
    <message>
        <source>%1 %2, otherwise %3</source>
        <comment>a way of serving, its hours, another way</comment>
        <translation>%1 %2, otherwise %3</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>Input tokens</source>
        <translation>Input tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output tokens</translation>
    </message>
    <message>
        <source>Cache reads</source>
        <translation>Cache reads</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Cache writes</translation>
    </message>
    <message>
        <source>Cache writes, one hour</source>
        <translation>Cache writes, one hour</translation>
    </message>
    <message>
        <source>Batch input tokens</source>
        <translation>Batch input tokens</translation>
    </message>
    <message>
        <source>Batch output tokens</source>
        <translation>Batch output tokens</translation>
    </message>
    <message>
        <source>Flex input tokens</source>
        <translation>Flex input tokens</translation>
    </message>
    <message>
        <source>Flex output tokens</source>
        <translation>Flex output tokens</translation>
    </message>
    <message>
        <source>Priority input tokens</source>
        <translation>Priority input tokens</translation>
    </message>
    <message>
        <source>Priority output tokens</source>
        <translation>Priority output tokens</translation>
    </message>
    <message>
        <source>USD / 1M tokens</source>
        <translation>USD / 1M tokens</translation>
    </message>
    <message>
        <source>USD / hour</source>
        <translation>USD / hour</translation>
    </message>
    <message>
        <source>Model unit</source>
        <translation>Model unit</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>USD / hour, each 1,000 tokens/min</source>
        <translation>USD / hour, each 1,000 tokens/min</translation>
    </message>
    <message>
        <source>Reserved input</source>
        <translation>Reserved input</translation>
    </message>
    <message>
        <source>Reserved output</source>
        <translation>Reserved output</translation>
    </message>
    <message>
        <source>Quota, tokens</source>
        <translation>Quota, tokens</translation>
    </message>
    <message>
        <source>tokens / min</source>
        <translation>tokens / min</translation>
    </message>
    <message>
        <source>Quota, requests</source>
        <translation>Quota, requests</translation>
    </message>
    <message>
        <source>requests / min</source>
        <translation>requests / min</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Training tokens</translation>
    </message>
    <message>
        <source>Speed: before prefill</source>
        <translation>Speed: before prefill</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Speed: prefill</source>
        <translation>Speed: prefill</translation>
    </message>
    <message>
        <source>tokens / s</source>
        <translation>tokens / s</translation>
    </message>
    <message>
        <source>Speed: an output token</source>
        <translation>Speed: an output token</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Right answers</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>Cache: shortest prefix</source>
        <translation>Cache: shortest prefix</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Quota tokens of an output token</source>
        <translation>Quota tokens of an output token</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>How dear against us-east-1</source>
        <translation>How dear against us-east-1</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>SLA, monthly uptime</source>
        <translation>SLA, monthly uptime</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Round trip</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>USD / GB-month</source>
        <translation>USD / GB-month</translation>
    </message>
    <message>
        <source>USD / GB</source>
        <translation>USD / GB</translation>
    </message>
    <message>
        <source>USD / 1,000</source>
        <translation>USD / 1,000</translation>
    </message>
    <message>
        <source>USD / million</source>
        <translation>USD / million</translation>
    </message>
    <message>
        <source>USD / unit-minute</source>
        <translation>USD / unit-minute</translation>
    </message>
    <message>
        <source>USD / month</source>
        <translation>USD / month</translation>
    </message>
    <message>
        <source>USD / GB-second</source>
        <translation>USD / GB-second</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
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
        <translation>Replication with time control</translation>
    </message>
    <message>
        <source>Between Availability Zones</source>
        <translation>Between Availability Zones</translation>
    </message>
    <message>
        <source>Between Regions</source>
        <translation>Between Regions</translation>
    </message>
    <message>
        <source>Log ingestion</source>
        <translation>Log ingestion</translation>
    </message>
    <message>
        <source>Log storage</source>
        <translation>Log storage</translation>
    </message>
    <message>
        <source>Guardrails: content filter, text units</source>
        <translation>Guardrails: content filter, text units</translation>
    </message>
    <message>
        <source>Guardrails: denied topics, text units</source>
        <translation>Guardrails: denied topics, text units</translation>
    </message>
    <message>
        <source>Guardrails: personal data, text units</source>
        <translation>Guardrails: personal data, text units</translation>
    </message>
    <message>
        <source>Guardrails: grounding check, text units</source>
        <translation>Guardrails: grounding check, text units</translation>
    </message>
    <message>
        <source>State transitions</source>
        <translation>State transitions</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Writes</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Knowledge Bases: index</source>
        <translation>Knowledge Bases: index</translation>
    </message>
    <message>
        <source>Knowledge Bases: retrievals</source>
        <translation>Knowledge Bases: retrievals</translation>
    </message>
    <message>
        <source>Knowledge Bases: agentic retrievals</source>
        <translation>Knowledge Bases: agentic retrievals</translation>
    </message>
    <message>
        <source>Amazon Rerank 1.0, queries</source>
        <translation>Amazon Rerank 1.0, queries</translation>
    </message>
    <message>
        <source>Cohere Rerank 3.5, queries</source>
        <translation>Cohere Rerank 3.5, queries</translation>
    </message>
    <message>
        <source>Custom model: storage of a model</source>
        <translation>Custom model: storage of a model</translation>
    </message>
    <message>
        <source>Custom Model Import: unit, version 1</source>
        <translation>Custom Model Import: unit, version 1</translation>
    </message>
    <message>
        <source>Custom Model Import: unit, version 2</source>
        <translation>Custom Model Import: unit, version 2</translation>
    </message>
    <message>
        <source>Custom Model Import: storage of a unit</source>
        <translation>Custom Model Import: storage of a unit</translation>
    </message>
    <message>
        <source>Evaluation by people</source>
        <translation>Evaluation by people</translation>
    </message>
    <message>
        <source>USD / task</source>
        <translation>USD / task</translation>
    </message>
    <message>
        <source>Runtime: vCPU used</source>
        <translation>Runtime: vCPU used</translation>
    </message>
    <message>
        <source>Runtime: GB of memory</source>
        <translation>Runtime: GB of memory</translation>
    </message>
    <message>
        <source>Memory: events</source>
        <translation>Memory: events</translation>
    </message>
    <message>
        <source>Memory: records kept a month</source>
        <translation>Memory: records kept a month</translation>
    </message>
    <message>
        <source>Memory: retrievals</source>
        <translation>Memory: retrievals</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>HTTP API requests</source>
        <translation>HTTP API requests</translation>
    </message>
    <message>
        <source>REST API requests</source>
        <translation>REST API requests</translation>
    </message>
    <message>
        <source>Endpoint storage</source>
        <translation>Endpoint storage</translation>
    </message>
    <message>
        <source>Endpoint data in or out</source>
        <translation>Endpoint data in or out</translation>
    </message>
    <message>
        <source>Serverless inference</source>
        <translation>Serverless inference</translation>
    </message>
    <message>
        <source>Serverless inference, kept warm</source>
        <translation>Serverless inference, kept warm</translation>
    </message>
    <message>
        <source>no commitment</source>
        <translation>no commitment</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>one month</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>six months</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Batch transform</source>
        <translation>Batch transform</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>there is no “%1”; there are: %2</source>
        <translation>there is no “%1”; there are: %2</translation>
    </message>
    <message>
        <source>--set needs PATH=VALUE with a known path, not “%1”</source>
        <translation>--set needs PATH=VALUE with a known path, not “%1”</translation>
    </message>
    <message>
        <source>--set %1: the prices have no such assumption</source>
        <translation>--set %1: the prices have no such assumption</translation>
    </message>
    <message>
        <source>--set %1: not a number that this can be</source>
        <translation>--set %1: not a number that this can be</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QuestionLabels</name>
    <message>
        <source>Multiple choice</source>
        <translation>Multiple choice</translation>
    </message>
    <message>
        <source>Multiple response</source>
        <translation>Multiple response</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Ordering</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>1  Fundamentals of AI and ML</source>
        <translation>1  Fundamentals of AI and ML</translation>
    </message>
    <message>
        <source>2  Fundamentals of generative AI</source>
        <translation>2  Fundamentals of generative AI</translation>
    </message>
    <message>
        <source>3  Applications of foundation models</source>
        <translation>3  Applications of foundation models</translation>
    </message>
    <message>
        <source>4  Responsible AI</source>
        <translation>4  Responsible AI</translation>
    </message>
    <message>
        <source>5  Security, compliance and governance</source>
        <translation>5  Security, compliance and governance</translation>
    </message>
    <message>
        <source>Worked out by the planner · seed %1 · source text, section %2 · domain %3</source>
        <translation>Worked out by the planner · seed %1 · source text, section %2 · domain %3</translation>
    </message>
    <message>
        <source>Source text, section %1 · domain %2</source>
        <translation>Source text, section %1 · domain %2</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>%1 a month, %2 %3, availability %4</source>
        <comment>money, name of a latency, time, share</comment>
        <translation>%1 a month, %2 %3, availability %4</translation>
    </message>
    <message>
        <source>It cannot be run so: %1</source>
        <translation>It cannot be run so: %1</translation>
    </message>
    <message>
        <source>%1. Its %2 is %3 where %4 is the target.</source>
        <translation>%1. Its %2 is %3 where %4 is the target.</translation>
    </message>
    <message>
        <source>%1. It is available %2 of the time where %3 is the target.</source>
        <translation>%1. It is available %2 of the time where %3 is the target.</translation>
    </message>
    <message>
        <source>%1. It costs %2 where %3 is the target.</source>
        <translation>%1. It costs %2 where %3 is the target.</translation>
    </message>
    <message>
        <source>The rule of thumb holds here: %1.</source>
        <translation>The rule of thumb holds here: %1.</translation>
    </message>
    <message>
        <source>Here the figures go against the rule of thumb: %1.</source>
        <translation>Here the figures go against the rule of thumb: %1.</translation>
    </message>
    <message>
        <source>It saves %1 of %2 a month, more than any other of these.</source>
        <translation>It saves %1 of %2 a month, more than any other of these.</translation>
    </message>
    <message>
        <source>It saves %1 of %2 a month.</source>
        <translation>It saves %1 of %2 a month.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>figures of a design</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: it meets all targets.</source>
        <translation>%1: it meets all targets.</translation>
    </message>
    <message>
        <source>%1: it meets all targets too, but another does so for less.</source>
        <translation>%1: it meets all targets too, but another does so for less.</translation>
    </message>
    <message>
        <source>%1: it meets all targets, and none of the others does so for less.</source>
        <translation>%1: it meets all targets, and none of the others does so for less.</translation>
    </message>
    <message>
        <source>It is %1 where %2 is the target.</source>
        <translation>It is %1 where %2 is the target.</translation>
    </message>
    <message>
        <source>That is the input alone; what the model writes is paid too.</source>
        <translation>That is the input alone; what the model writes is paid too.</translation>
    </message>
    <message>
        <source>That is the output alone; what the model reads is paid too.</source>
        <translation>That is the output alone; what the model reads is paid too.</translation>
    </message>
    <message>
        <source>That takes the price of output for input and the other way round.</source>
        <translation>That takes the price of output for input and the other way round.</translation>
    </message>
    <message>
        <source>That takes the price of output for all tokens.</source>
        <translation>That takes the price of output for all tokens.</translation>
    </message>
    <message>
        <source>That takes the price of input for all tokens.</source>
        <translation>That takes the price of input for all tokens.</translation>
    </message>
    <message>
        <source>That is ten times too much.</source>
        <translation>That is ten times too much.</translation>
    </message>
    <message>
        <source>That is a tenth of it.</source>
        <translation>That is a tenth of it.</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3 = %4: the bill on demand grows with the tokens, that of the units does not.</source>
        <translation>%1 × %2 ÷ %3 = %4: the bill on demand grows with the tokens, that of the units does not.</translation>
    </message>
    <message>
        <source>Units busy for %1 stand against %2 of tokens on demand; the units cost %3.</source>
        <translation>Units busy for %1 stand against %2 of tokens on demand; the units cost %3.</translation>
    </message>
    <message>
        <source>Input and output are both paid: %1 × (%2 × %3 + %4 × %5) ÷ 1,000,000.</source>
        <translation>Input and output are both paid: %1 × (%2 × %3 + %4 × %5) ÷ 1,000,000.</translation>
    </message>
    <message>
        <source>In series availabilities multiply; of independent copies all must fail. Downtime a year: %1.</source>
        <translation>In series availabilities multiply; of independent copies all must fail. Downtime a year: %1.</translation>
    </message>
    <message>
        <source>That would be %1.</source>
        <translation>That would be %1.</translation>
    </message>
    <message>
        <source>%1 available: down for %2 a year.</source>
        <translation>%1 available: down for %2 a year.</translation>
    </message>
    <message>
        <source>Employees ask an assistant about the company&apos;s documents.</source>
        <translation>Employees ask an assistant about the company&apos;s documents.</translation>
    </message>
    <message>
        <source>Customers chat with a support assistant, most of them in the evening.</source>
        <translation>Customers chat with a support assistant, most of them in the evening.</translation>
    </message>
    <message>
        <source>Long documents are summarised overnight, and nobody waits for an answer.</source>
        <translation>Long documents are summarised overnight, and nobody waits for an answer.</translation>
    </message>
    <message>
        <source>A demo is used now and then, in sudden bursts.</source>
        <translation>A demo is used now and then, in sudden bursts.</translation>
    </message>
    <message>
        <source>Each month brings %1 requests with a system prompt of %2 tokens, questions of %3 and answers of %4 on average.</source>
        <translation>Each month brings %1 requests with a system prompt of %2 tokens, questions of %3 and answers of %4 on average.</translation>
    </message>
    <message>
        <source>The users are in North America.</source>
        <translation>The users are in North America.</translation>
    </message>
    <message>
        <source>The users are in South America.</source>
        <translation>The users are in South America.</translation>
    </message>
    <message>
        <source>The users are in Europe.</source>
        <translation>The users are in Europe.</translation>
    </message>
    <message>
        <source>The users are in Europe, and the data must stay there.</source>
        <translation>The users are in Europe, and the data must stay there.</translation>
    </message>
    <message>
        <source>The users are in Africa.</source>
        <translation>The users are in Africa.</translation>
    </message>
    <message>
        <source>The users are in India.</source>
        <translation>The users are in India.</translation>
    </message>
    <message>
        <source>The users are in Southeast Asia.</source>
        <translation>The users are in Southeast Asia.</translation>
    </message>
    <message>
        <source>The users are in East Asia.</source>
        <translation>The users are in East Asia.</translation>
    </message>
    <message>
        <source>The users are in Oceania.</source>
        <translation>The users are in Oceania.</translation>
    </message>
    <message>
        <source>At least %1 of the answers must be right.</source>
        <translation>At least %1 of the answers must be right.</translation>
    </message>
    <message>
        <source>Retrieval must cover at least %1 of them.</source>
        <translation>Retrieval must cover at least %1 of them.</translation>
    </message>
    <message>
        <source>RTO %1, RPO %2.</source>
        <translation>RTO %1, RPO %2.</translation>
    </message>
    <message>
        <source>Targets: %1 at most %2, availability at least %3, at most %4 a month.</source>
        <translation>Targets: %1 at most %2, availability at least %3, at most %4 a month.</translation>
    </message>
    <message>
        <source>Which of these designs meets all targets at the lowest cost?</source>
        <translation>Which of these designs meets all targets at the lowest cost?</translation>
    </message>
    <message>
        <source>Which of these designs meet all targets? (Choose TWO.)</source>
        <translation>Which of these designs meet all targets? (Choose TWO.)</translation>
    </message>
    <message>
        <source>Which of these designs meet all targets? (Choose THREE.)</source>
        <translation>Which of these designs meet all targets? (Choose THREE.)</translation>
    </message>
    <message>
        <source>Order these designs by monthly cost, the lowest first.</source>
        <translation>Order these designs by monthly cost, the lowest first.</translation>
    </message>
    <message>
        <source>Order these designs by %1, the shortest first.</source>
        <translation>Order these designs by %1, the shortest first.</translation>
    </message>
    <message>
        <source>Order these designs by availability, the highest first.</source>
        <translation>Order these designs by availability, the highest first.</translation>
    </message>
    <message>
        <source>Match each design with what it costs a month.</source>
        <translation>Match each design with what it costs a month.</translation>
    </message>
    <message>
        <source>At present it costs %1 a month. Which single change saves most?</source>
        <translation>At present it costs %1 a month. Which single change saves most?</translation>
    </message>
    <message>
        <source>Which target does this plan miss?</source>
        <translation>Which target does this plan miss?</translation>
    </message>
    <message>
        <source>From what utilisation on do the model units cost less than on-demand?</source>
        <translation>From what utilisation on do the model units cost less than on-demand?</translation>
    </message>
    <message>
        <source>What do the tokens cost a month?</source>
        <translation>What do the tokens cost a month?</translation>
    </message>
    <message>
        <source>How available is the whole?</source>
        <translation>How available is the whole?</translation>
    </message>
    <message>
        <source>Match each availability with the downtime that it allows in a year.</source>
        <translation>Match each availability with the downtime that it allows in a year.</translation>
    </message>
    <message>
        <source>The plan: %1, %2, %3.</source>
        <comment>model, lane, tier</comment>
        <translation>The plan: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Provisioned Throughput for %1 (model units: %2) costs %3 a month around the clock. The present traffic keeps it busy for %4 of the time; on demand its tokens would cost %5 a month.</source>
        <translation>Provisioned Throughput for %1 (model units: %2) costs %3 a month around the clock. The present traffic keeps it busy for %4 of the time; on demand its tokens would cost %5 a month.</translation>
    </message>
    <message>
        <source>A call reads %1 tokens and writes %2 on average, %3 times a month. A million input tokens cost %4, a million output tokens %5.</source>
        <translation>A call reads %1 tokens and writes %2 on average, %3 times a month. A million input tokens cost %4, a million output tokens %5.</translation>
    </message>
    <message>
        <source>A system is built so: %1.</source>
        <translation>A system is built so: %1.</translation>
    </message>
    <message>
        <source>one service of %1</source>
        <translation>one service of %1</translation>
    </message>
    <message>
        <source>%1 services in series, each of %2</source>
        <translation>%1 services in series, each of %2</translation>
    </message>
    <message>
        <source>%1 independent copies of a service of %2, one of which is enough</source>
        <translation>%1 independent copies of a service of %2, one of which is enough</translation>
    </message>
    <message>
        <source>%1 independent copies, one of which is enough, each of %2 services in series of %3</source>
        <translation>%1 independent copies, one of which is enough, each of %2 services in series of %3</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monthly cost</translation>
    </message>
    <message>
        <source>None: it meets all of them</source>
        <translation>None: it meets all of them</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>no change</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>estimate: %1</source>
        <translation>estimate: %1</translation>
    </message>
    <message>
        <source>This plan cannot be built as it stands; the reasons are below.</source>
        <translation>This plan cannot be built as it stands; the reasons are below.</translation>
    </message>
    <message>
        <source>This plan meets all three targets.</source>
        <translation>This plan meets all three targets.</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>monthly cost</translation>
    </message>
    <message>
        <source>This plan misses: %1.</source>
        <translation>This plan misses: %1.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monthly cost</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>Availability (design)</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>Per 1,000 requests</translation>
    </message>
    <message>
        <source>%1 a session</source>
        <translation>%1 a session</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Right answers</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD a month</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priced part (a price is missing)</source>
        <translation>Priced part (a price is missing)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The bill, a month of %1 hours</source>
        <translation>The bill, a month of %1 hours</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Closed form</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>First token, median</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>First token, p95</translation>
    </message>
    <message>
        <source>First token, p99</source>
        <translation>First token, p99</translation>
    </message>
    <message>
        <source>Whole answer, p95</source>
        <translation>Whole answer, p95</translation>
    </message>
    <message>
        <source>First token, p95 of the worst hour (%1)</source>
        <translation>First token, p95 of the worst hour (%1)</translation>
    </message>
    <message>
        <source>Calls throttled</source>
        <translation>Calls throttled</translation>
    </message>
    <message>
        <source>Calls failed</source>
        <translation>Calls failed</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>By design</source>
        <translation>By design</translation>
    </message>
    <message>
        <source>By contract (SLA)</source>
        <translation>By contract (SLA)</translation>
    </message>
    <message>
        <source>unknown: a service publishes none</source>
        <translation>unknown: a service publishes none</translation>
    </message>
    <message>
        <source>Downtime a month</source>
        <translation>Downtime a month</translation>
    </message>
    <message>
        <source>RTO, RPO</source>
        <translation>RTO, RPO</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Latency, capacity and availability</source>
        <translation>Latency, capacity and availability</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Workload and plan</source>
        <translation>Workload and plan</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Nobody publishes these figures; each can be changed in the project.</source>
        <translation>Nobody publishes these figures; each can be changed in the project.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>%1 · prices of %2 · made %3</source>
        <translation>%1 · prices of %2 · made %3</translation>
    </message>
    <message numerus="yes">
        <source>Replay: %Ln request(s), seed %1; 95 % confidence of the p95 to first token: ± %2.</source>
        <translation>
            <numerusform>Replay: %Ln request, seed %1; 95 % confidence of the p95 to first token: ± %2.</numerusform>
            <numerusform>Replay: %Ln requests, seed %1; 95 % confidence of the p95 to first token: ± %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay: %Ln request(s), seed %1; too few for a confidence interval.</source>
        <translation>
            <numerusform>Replay: %Ln request, seed %1; too few for a confidence interval.</numerusform>
            <numerusform>Replay: %Ln requests, seed %1; too few for a confidence interval.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing queues on this lane: replay has no figures.</source>
        <translation>Nothing queues on this lane: replay has no figures.</translation>
    </message>
    <message>
        <source>Of %1 plans searched, the cheapest that meets all targets costs %2 a month.</source>
        <translation>Of %1 plans searched, the cheapest that meets all targets costs %2 a month.</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plans side by side</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>mostly “%1”, %2 against %3</source>
        <translation>mostly “%1”, %2 against %3</translation>
    </message>
    <message>
        <source>%1, p95 %2</source>
        <comment>money, time</comment>
        <translation>%1, p95 %2</translation>
    </message>
    <message>
        <source>it costs %1 where %2 is the target.</source>
        <translation>it costs %1 where %2 is the target.</translation>
    </message>
    <message>
        <source>its p95 is %1 where %2 is the target.</source>
        <translation>its p95 is %1 where %2 is the target.</translation>
    </message>
    <message>
        <source>its availability is %1 where %2 is the target.</source>
        <translation>its availability is %1 where %2 is the target.</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <comment>keywords of a question, answer</comment>
        <translation>“%1” → %2</translation>
    </message>
    <message>
        <source>Holds here: %1 (%2) against %3 (%4).</source>
        <translation>Holds here: %1 (%2) against %3 (%4).</translation>
    </message>
    <message>
        <source>Holds here: %1 (%2).</source>
        <translation>Holds here: %1 (%2).</translation>
    </message>
    <message>
        <source>Not here, at today&apos;s prices: %1 (%2) meets all targets too, and as the rule says it is %3 (%4): %5.</source>
        <translation>Not here, at today&apos;s prices: %1 (%2) meets all targets too, and as the rule says it is %3 (%4): %5.</translation>
    </message>
    <message>
        <source>Not here: %1 (%2) meets all targets. As the rule says, %3: %4</source>
        <translation>Not here: %1 (%2) meets all targets. As the rule says, %3: %4</translation>
    </message>
    <message>
        <source>Neither side meets all targets here. As the rule says, %1: %2</source>
        <translation>Neither side meets all targets here. As the rule says, %1: %2</translation>
    </message>
    <message>
        <source>Cannot be compared here: it is not offered.</source>
        <translation>Cannot be compared here: it is not offered.</translation>
    </message>
    <message>
        <source>Cannot be compared here. %1</source>
        <translation>Cannot be compared here. %1</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>--%1: this workload is judged by %2; use --%3</source>
        <translation>--%1: this workload is judged by %2; use --%3</translation>
    </message>
    <message>
        <source>%L1 plans searched in %2: %L3 evaluated, %L4 on the front</source>
        <translation>%L1 plans searched in %2: %L3 evaluated, %L4 on the front</translation>
    </message>
    <message numerus="yes">
        <source>%n cheaper plan(s) met the targets by closed form, but not in replay.</source>
        <translation>
            <numerusform>%n cheaper plan met the targets by closed form, but not in replay.</numerusform>
            <numerusform>%n cheaper plans met the targets by closed form, but not in replay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest that meets all, confirmed by replay: %1 a month, %2, availability %3, right answers %4</source>
        <translation>Cheapest that meets all, confirmed by replay: %1 a month, %2, availability %3, right answers %4</translation>
    </message>
    <message>
        <source>No plan meets all targets.</source>
        <translation>No plan meets all targets.</translation>
    </message>
    <message>
        <source>Cheapest that meets all, with nothing to replay: %1 a month, %2, availability %3, right answers %4</source>
        <translation>Cheapest that meets all, with nothing to replay: %1 a month, %2, availability %3, right answers %4</translation>
    </message>
    <message>
        <source>None of the cheapest plans that meet the targets stood in replay.</source>
        <translation>None of the cheapest plans that meet the targets stood in replay.</translation>
    </message>
    <message>
        <source>Cheapest that meets all, with too many requests to replay whole: %1 a month, %2, availability %3, right answers %4</source>
        <translation>Cheapest that meets all, with too many requests to replay whole: %1 a month, %2, availability %3, right answers %4</translation>
    </message>
    <message>
        <source>--free %1: there is no such field</source>
        <translation>--free %1: there is no such field</translation>
    </message>
    <message>
        <source>--free %1: the search does not decide this</source>
        <translation>--free %1: the search does not decide this</translation>
    </message>
    <message>
        <source>--free %1: the plan does not say what a custom model of its own would be</source>
        <translation>--free %1: the plan does not say what a custom model of its own would be</translation>
    </message>
    <message>
        <source>--free %1: no lane of the plan runs in a container of its own</source>
        <translation>--free %1: no lane of the plan runs in a container of its own</translation>
    </message>
    <message>
        <source>--free %1: this moves only together with other fields; free those too, or name none</source>
        <translation>--free %1: this moves only together with other fields; free those too, or name none</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>--service needs seconds, tokens a second and seconds a token, such as 0.2,8000,0.02; not “%1”</source>
        <translation>--service needs seconds, tokens a second and seconds a token, such as 0.2,8000,0.02; not “%1”</translation>
    </message>
    <message>
        <source>the trace holds no request</source>
        <translation>the trace holds no request</translation>
    </message>
    <message>
        <source>--service needs times that are not negative and a prefill rate above 0</source>
        <translation>--service needs times that are not negative and a prefill rate above 0</translation>
    </message>
    <message>
        <source>the wait must be a number of seconds, not negative</source>
        <translation>the wait must be a number of seconds, not negative</translation>
    </message>
    <message>
        <source>the number of servers must be from 1 to %1</source>
        <translation>the number of servers must be from 1 to %1</translation>
    </message>
    <message>
        <source>no number of servers up to %1 keeps this wait</source>
        <translation>no number of servers up to %1 keeps this wait</translation>
    </message>
    <message>
        <source>give either --p95-wait or --servers</source>
        <translation>give either --p95-wait or --servers</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>--service takes at most %1 seconds and %2 seconds a token, and at least %3 tokens a second; not “%4”</source>
        <translation>--service takes at most %1 seconds and %2 seconds a token, and at least %3 tokens a second; not “%4”</translation>
    </message>
    <message numerus="yes">
        <source>P(wait) %1, mean %2, p95 %3, p99 %4 over %Ln request(s)</source>
        <translation>
            <numerusform>P(wait) %1, mean %2, p95 %3, p99 %4 over %Ln request</numerusform>
            <numerusform>P(wait) %1, mean %2, p95 %3, p99 %4 over %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tenbin assumption by model size class</source>
        <translation>Tenbin assumption by model size class</translation>
    </message>
    <message>
        <source>Tenbin assumption by model size and generation</source>
        <translation>Tenbin assumption by model size and generation</translation>
    </message>
    <message>
        <source>Tenbin assumption: great-circle distance x 1.5 in fibre at 200 km per ms, plus 10 ms</source>
        <translation>Tenbin assumption: great-circle distance x 1.5 in fibre at 200 km per ms, plus 10 ms</translation>
    </message>
    <message>
        <source>Claude 4 burndown of five, assumed for later Claude models</source>
        <translation>Claude 4 burndown of five, assumed for later Claude models</translation>
    </message>
    <message>
        <source>Anthropic API&apos;s cache minimum, assumed for Bedrock</source>
        <translation>Anthropic API&apos;s cache minimum, assumed for Bedrock</translation>
    </message>
    <message>
        <source>us-east-1 price x median EC2 GPU price ratio of the Region</source>
        <translation>us-east-1 price x median EC2 GPU price ratio of the Region</translation>
    </message>
    <message>
        <source>AWS Price List (Titan rows outside us-east-1 and us-west-2 are uncertain)</source>
        <translation>AWS Price List (Titan rows outside us-east-1 and us-west-2 are uncertain)</translation>
    </message>
    <message>
        <source>AWS Price List, SageMaker Studio in us-west-2, taken for us-east-1</source>
        <translation>AWS Price List, SageMaker Studio in us-west-2, taken for us-east-1</translation>
    </message>
    <message>
        <source>AWS Price List: newer models of the same line; no end of life was found</source>
        <translation>AWS Price List: newer models of the same line; no end of life was found</translation>
    </message>
    <message>
        <source>AWS bill of December 2023, Ireland, taken for us-east-1</source>
        <translation>AWS bill of December 2023, Ireland, taken for us-east-1</translation>
    </message>
    <message>
        <source>EC2 on-demand price x the type&apos;s constant SageMaker ratio</source>
        <translation>EC2 on-demand price x the type&apos;s constant SageMaker ratio</translation>
    </message>
    <message>
        <source>Foundation Model Benchmarking Tool pricing file</source>
        <translation>Foundation Model Benchmarking Tool pricing file</translation>
    </message>
    <message>
        <source>LiteLLM price map, per second and rounded</source>
        <translation>LiteLLM price map, per second and rounded</translation>
    </message>
    <message>
        <source>SageMaker hosting rate: other uses cost the same where both are known</source>
        <translation>SageMaker hosting rate: other uses cost the same where both are known</translation>
    </message>
    <message>
        <source>Stated by the user</source>
        <translation>Stated by the user</translation>
    </message>
</context>
<context>
    <name>StudyCharts</name>
    <message>
        <source>cards</source>
        <translation>cards</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>format of a day without its year</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Due in the coming days</source>
        <translation>Due in the coming days</translation>
    </message>
    <message>
        <source>cards a day, as it stands now</source>
        <translation>cards a day, as it stands now</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) come due within two weeks.</source>
        <translation>
            <numerusform>%n card comes due within two weeks.</numerusform>
            <numerusform>%n cards come due within two weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is due.</source>
        <translation>Paused: nothing is due.</translation>
    </message>
    <message>
        <source>Nothing is due yet: learn a few cards first.</source>
        <translation>Nothing is due yet: learn a few cards first.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>reviews</translation>
    </message>
    <message>
        <source>Reviewed in the past days</source>
        <translation>Reviewed in the past days</translation>
    </message>
    <message>
        <source>reviews a day</source>
        <translation>reviews a day</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) in these days.</source>
        <translation>
            <numerusform>%n review in these days.</numerusform>
            <numerusform>%n reviews in these days.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews in these days.</source>
        <translation>No reviews in these days.</translation>
    </message>
</context>
<context>
    <name>StudyExportText</name>
    <message>
        <source>--%1 is one of en, zh and ja, not “%2”</source>
        <translation>--%1 is one of en, zh and ja, not “%2”</translation>
    </message>
    <message>
        <source>-o needs a name that ends in .txt or .apkg, not “%1”</source>
        <translation>-o needs a name that ends in .txt or .apkg, not “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyImportText</name>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nothing was imported. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
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
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>option, rationale</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>--seed needs a whole number, not “%1”</source>
        <translation>--seed needs a whole number, not “%1”</translation>
    </message>
    <message>
        <source>--lang is one of en, zh and ja, not “%1”</source>
        <translation>--lang is one of en, zh and ja, not “%1”</translation>
    </message>
</context>
<context>
    <name>StudyScheduleText</name>
    <message>
        <source>--%1 needs numbers from %2 to %3 with commas between, not “%4”</source>
        <translation>--%1 needs numbers from %2 to %3 with commas between, not “%4”</translation>
    </message>
    <message>
        <source>--%1 needs whole numbers</source>
        <translation>--%1 needs whole numbers</translation>
    </message>
    <message>
        <source>--weights needs the 21 weights of FSRS-6, the last of them at least %1</source>
        <translation>--weights needs the 21 weights of FSRS-6, the last of them at least %1</translation>
    </message>
    <message>
        <source>--ratings and --gaps need as many numbers as each other, at most %1</source>
        <translation>--ratings and --gaps need as many numbers as each other, at most %1</translation>
    </message>
    <message>
        <source>rating %1 after %2 d: stability %3 d, difficulty %4, next in %5 d</source>
        <translation>rating %1 after %2 d: stability %3 d, difficulty %4, next in %5 d</translation>
    </message>
</context>
<context>
    <name>StudyStoreText</name>
    <message>
        <source>another review was written after it</source>
        <translation>another review was written after it</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message>
        <source>what to study is missing</source>
        <translation>what to study is missing</translation>
    </message>
    <message>
        <source>no such command: %1</source>
        <translation>no such command: %1</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>the compressed file is damaged or cut short</source>
        <translation>the compressed file is damaged or cut short</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>the file has a header but no row</source>
        <translation>the file has a header but no row</translation>
    </message>
    <message>
        <source>the file is in UTF-16; save it as UTF-8</source>
        <translation>the file is in UTF-16; save it as UTF-8</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>this is not a text file</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>the column %1 is missing</translation>
    </message>
    <message>
        <source>the row has %1 fields, unlike the header</source>
        <translation>the row has %1 fields, unlike the header</translation>
    </message>
    <message>
        <source>a quotation mark is out of place</source>
        <translation>a quotation mark is out of place</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1” is not a time</translation>
    </message>
    <message>
        <source>the time is before that of the row above; rows must ascend in time</source>
        <translation>the time is before that of the row above; rows must ascend in time</translation>
    </message>
    <message>
        <source>“%1” is not a finite number</source>
        <translation>“%1” is not a finite number</translation>
    </message>
    <message>
        <source>“%1” is negative</source>
        <translation>“%1” is negative</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” is not a whole number</translation>
    </message>
    <message>
        <source>“%1” is too large</source>
        <translation>“%1” is too large</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>the line is too long</translation>
    </message>
    <message>
        <source>the file has too many rows</source>
        <translation>the file has too many rows</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, line %2, column %3</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was imported.</source>
        <translation>%1: %2. Nothing was imported.</translation>
    </message>
    <message>
        <source>the table has one row, where at least two are needed</source>
        <translation>the table has one row, where at least two are needed</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is not a number</translation>
    </message>
    <message>
        <source>“%1” is not above zero</source>
        <translation>“%1” is not above zero</translation>
    </message>
    <message>
        <source>an earlier row for %1 has other figures</source>
        <translation>an earlier row for %1 has other figures</translation>
    </message>
    <message>
        <source>this is a folder, a device or a pipe, not a file</source>
        <translation>this is a folder, a device or a pipe, not a file</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>infeasible</source>
        <translation>infeasible</translation>
    </message>
    <message>
        <source>meets 3</source>
        <translation>meets 3</translation>
    </message>
    <message numerus="yes">
        <source>misses %n</source>
        <translation>
            <numerusform>misses %n</numerusform>
            <numerusform>misses %n</numerusform>
        </translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latency</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Input tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output tokens</translation>
    </message>
    <message>
        <source>Prompt cache, read</source>
        <translation>Prompt cache, read</translation>
    </message>
    <message>
        <source>Prompt cache, write</source>
        <translation>Prompt cache, write</translation>
    </message>
    <message>
        <source>Batch, input tokens</source>
        <translation>Batch, input tokens</translation>
    </message>
    <message>
        <source>Batch, output tokens</source>
        <translation>Batch, output tokens</translation>
    </message>
    <message>
        <source>Provisioned, busy</source>
        <translation>Provisioned, busy</translation>
    </message>
    <message>
        <source>Provisioned, idle</source>
        <translation>Provisioned, idle</translation>
    </message>
    <message>
        <source>Reserved tier, input</source>
        <translation>Reserved tier, input</translation>
    </message>
    <message>
        <source>Reserved tier, output</source>
        <translation>Reserved tier, output</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Vector store</source>
        <translation>Vector store</translation>
    </message>
    <message>
        <source>Vector store, storage</source>
        <translation>Vector store, storage</translation>
    </message>
    <message>
        <source>Documents in S3</source>
        <translation>Documents in S3</translation>
    </message>
    <message>
        <source>Guardrails, content filter</source>
        <translation>Guardrails, content filter</translation>
    </message>
    <message>
        <source>Guardrails, denied topics</source>
        <translation>Guardrails, denied topics</translation>
    </message>
    <message>
        <source>Guardrails, personal data</source>
        <translation>Guardrails, personal data</translation>
    </message>
    <message>
        <source>Guardrails, grounding</source>
        <translation>Guardrails, grounding</translation>
    </message>
    <message>
        <source>Logs, ingestion</source>
        <translation>Logs, ingestion</translation>
    </message>
    <message>
        <source>Logs, storage</source>
        <translation>Logs, storage</translation>
    </message>
    <message>
        <source>Hot-answer cache</source>
        <translation>Hot-answer cache</translation>
    </message>
    <message>
        <source>Step Functions</source>
        <translation>Step Functions</translation>
    </message>
    <message>
        <source>Transfer between AZs</source>
        <translation>Transfer between AZs</translation>
    </message>
    <message>
        <source>Transfer between Regions</source>
        <translation>Transfer between Regions</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replication</translation>
    </message>
    <message>
        <source>Standby vector store</source>
        <translation>Standby vector store</translation>
    </message>
    <message>
        <source>Standby model units</source>
        <translation>Standby model units</translation>
    </message>
    <message>
        <source>Operating another Region</source>
        <translation>Operating another Region</translation>
    </message>
    <message>
        <source>1M tokens</source>
        <translation>1M tokens</translation>
    </message>
    <message>
        <source>model-unit hour</source>
        <translation>model-unit hour</translation>
    </message>
    <message>
        <source>1K tokens/min-hour</source>
        <translation>1K tokens/min-hour</translation>
    </message>
    <message>
        <source>OCU-hour</source>
        <translation>OCU-hour</translation>
    </message>
    <message>
        <source>ACU-hour</source>
        <translation>ACU-hour</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-month</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>1,000 text units</source>
        <translation>1,000 text units</translation>
    </message>
    <message>
        <source>1M requests</source>
        <translation>1M requests</translation>
    </message>
    <message>
        <source>1,000 transitions</source>
        <translation>1,000 transitions</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>On-demand</translation>
    </message>
    <message>
        <source>Provisioned Throughput</source>
        <translation>Provisioned Throughput</translation>
    </message>
    <message>
        <source>Reserved tier</source>
        <translation>Reserved tier</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Core hours</source>
        <translation>Core hours</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Deferrable work</source>
        <translation>Deferrable work</translation>
    </message>
    <message>
        <source>Single AZ</source>
        <translation>Single AZ</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>Multi-AZ</translation>
    </message>
    <message>
        <source>Cross-Region standby</source>
        <translation>Cross-Region standby</translation>
    </message>
    <message>
        <source>Multi-Region active-active</source>
        <translation>Multi-Region active-active</translation>
    </message>
    <message>
        <source>p95 first token</source>
        <translation>p95 first token</translation>
    </message>
    <message>
        <source>p95 whole answer</source>
        <translation>p95 whole answer</translation>
    </message>
    <message>
        <source>p95 completion</source>
        <translation>p95 completion</translation>
    </message>
    <message>
        <source>price missing</source>
        <translation>price missing</translation>
    </message>
    <message>
        <source>No token price for %1 in %2.</source>
        <translation>No token price for %1 in %2.</translation>
    </message>
    <message>
        <source>No prompt-cache price for %1 in %2.</source>
        <translation>No prompt-cache price for %1 in %2.</translation>
    </message>
    <message>
        <source>No batch price for %1 in %2.</source>
        <translation>No batch price for %1 in %2.</translation>
    </message>
    <message>
        <source>No price of this service tier for %1 in %2.</source>
        <translation>No price of this service tier for %1 in %2.</translation>
    </message>
    <message>
        <source>No model-unit price for %1 in %2.</source>
        <translation>No model-unit price for %1 in %2.</translation>
    </message>
    <message>
        <source>No Reserved-tier price for %1 in %2.</source>
        <translation>No Reserved-tier price for %1 in %2.</translation>
    </message>
    <message>
        <source>No price for “%1” in %2.</source>
        <translation>No price for “%1” in %2.</translation>
    </message>
    <message>
        <source>No published quota for %1 in %2: throttling is not counted. Enter your account&apos;s quota.</source>
        <translation>No published quota for %1 in %2: throttling is not counted. Enter your account&apos;s quota.</translation>
    </message>
    <message>
        <source>%1 publishes no SLA: the contract&apos;s availability is unknown.</source>
        <translation>%1 publishes no SLA: the contract&apos;s availability is unknown.</translation>
    </message>
    <message>
        <source>No success rate for %1 in this kind of task.</source>
        <translation>No success rate for %1 in this kind of task.</translation>
    </message>
    <message>
        <source>No network round trip known to %1.</source>
        <translation>No network round trip known to %1.</translation>
    </message>
    <message>
        <source>The model “%1” is not in the catalogue.</source>
        <translation>The model “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>%1 is not offered in %2 by this inference profile.</source>
        <translation>%1 is not offered in %2 by this inference profile.</translation>
    </message>
    <message>
        <source>%1 is not a model of the kind needed here.</source>
        <translation>%1 is not a model of the kind needed here.</translation>
    </message>
    <message>
        <source>The Region “%1” is not in the catalogue.</source>
        <translation>The Region “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Data must stay in “%2”, but %1 is outside.</source>
        <translation>Data must stay in “%2”, but %1 is outside.</translation>
    </message>
    <message>
        <source>The global inference profile may leave “%1”, where data must stay.</source>
        <translation>The global inference profile may leave “%1”, where data must stay.</translation>
    </message>
    <message>
        <source>Recovery takes %1, but the RTO is %2.</source>
        <translation>Recovery takes %1, but the RTO is %2.</translation>
    </message>
    <message>
        <source>Up to %1 of data may be lost, but the RPO is %2.</source>
        <translation>Up to %1 of data may be lost, but the RPO is %2.</translation>
    </message>
    <message>
        <source>This availability tier needs a second Region.</source>
        <translation>This availability tier needs a second Region.</translation>
    </message>
    <message>
        <source>The second Region must differ from %1.</source>
        <translation>The second Region must differ from %1.</translation>
    </message>
    <message>
        <source>Only %1 of answers succeed; the floor is %2.</source>
        <translation>Only %1 of answers succeed; the floor is %2.</translation>
    </message>
    <message>
        <source>Retrieval covers %1 of answers; the floor is %2.</source>
        <translation>Retrieval covers %1 of answers; the floor is %2.</translation>
    </message>
    <message>
        <source>%1 of answers are cut by the output limit; at most %2 may be.</source>
        <translation>%1 of answers are cut by the output limit; at most %2 may be.</translation>
    </message>
    <message>
        <source>A call may reach %2 tokens, above the context window of %1 (%3).</source>
        <translation>A call may reach %2 tokens, above the context window of %1 (%3).</translation>
    </message>
    <message>
        <source>The output limit of %2 tokens is above what %1 allows (%3).</source>
        <translation>The output limit of %2 tokens is above what %1 allows (%3).</translation>
    </message>
    <message>
        <source>%1 has no prompt cache.</source>
        <translation>%1 has no prompt cache.</translation>
    </message>
    <message>
        <source>The prompt&apos;s fixed part of %2 tokens is below the cache minimum of %1 (%3).</source>
        <translation>The prompt&apos;s fixed part of %2 tokens is below the cache minimum of %1 (%3).</translation>
    </message>
    <message>
        <source>%1 offers no one-hour prompt cache here.</source>
        <translation>%1 offers no one-hour prompt cache here.</translation>
    </message>
    <message>
        <source>This commitment is not offered for %1.</source>
        <translation>This commitment is not offered for %1.</translation>
    </message>
    <message>
        <source>A commitment is paid around the clock.</source>
        <translation>A commitment is paid around the clock.</translation>
    </message>
    <message>
        <source>Provisioned Throughput of %1 needs the in-Region profile.</source>
        <translation>Provisioned Throughput of %1 needs the in-Region profile.</translation>
    </message>
    <message>
        <source>A batch lane cannot serve interactive requests.</source>
        <translation>A batch lane cannot serve interactive requests.</translation>
    </message>
    <message>
        <source>Batch promises %1, but the deadline is %2.</source>
        <translation>Batch promises %1, but the deadline is %2.</translation>
    </message>
    <message>
        <source>The answers need facts from the documents, but retrieval is off.</source>
        <translation>The answers need facts from the documents, but retrieval is off.</translation>
    </message>
    <message>
        <source>%2 of calls to %1 are throttled and tried again.</source>
        <translation>%2 of calls to %1 are throttled and tried again.</translation>
    </message>
    <message>
        <source>%2 of calls to %1 fail at the account&apos;s quota, retries included.</source>
        <translation>%2 of calls to %1 fail at the account&apos;s quota, retries included.</translation>
    </message>
    <message>
        <source>The cascade does not pay: with %3 escalated, %2 alone costs less than %1 first.</source>
        <translation>The cascade does not pay: with %3 escalated, %2 alone costs less than %1 first.</translation>
    </message>
    <message>
        <source>The core lane is used only %1 of its hours.</source>
        <translation>The core lane is used only %1 of its hours.</translation>
    </message>
    <message>
        <source>Estimate, not a published figure: %1.</source>
        <translation>Estimate, not a published figure: %1.</translation>
    </message>
    <message>
        <source>At today&apos;s prices the Reserved tier buys capacity, not savings.</source>
        <translation>At today&apos;s prices the Reserved tier buys capacity, not savings.</translation>
    </message>
    <message>
        <source>First embedding of the documents</source>
        <translation>First embedding of the documents</translation>
    </message>
    <message>
        <source>Knowledge Bases, Retrieve</source>
        <translation>Knowledge Bases, Retrieve</translation>
    </message>
    <message>
        <source>Knowledge Bases, agentic Retrieve</source>
        <translation>Knowledge Bases, agentic Retrieve</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Agent runtime, CPU</source>
        <translation>Agent runtime, CPU</translation>
    </message>
    <message>
        <source>Agent runtime, memory</source>
        <translation>Agent runtime, memory</translation>
    </message>
    <message>
        <source>Agent memory, events</source>
        <translation>Agent memory, events</translation>
    </message>
    <message>
        <source>Agent memory, records</source>
        <translation>Agent memory, records</translation>
    </message>
    <message>
        <source>Agent memory, retrievals</source>
        <translation>Agent memory, retrievals</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API requests</translation>
    </message>
    <message>
        <source>Lambda, requests</source>
        <translation>Lambda, requests</translation>
    </message>
    <message>
        <source>Lambda, compute</source>
        <translation>Lambda, compute</translation>
    </message>
    <message>
        <source>Custom model, training</source>
        <translation>Custom model, training</translation>
    </message>
    <message>
        <source>Custom model, data</source>
        <translation>Custom model, data</translation>
    </message>
    <message>
        <source>Custom model, human evaluation</source>
        <translation>Custom model, human evaluation</translation>
    </message>
    <message>
        <source>Custom model, governance</source>
        <translation>Custom model, governance</translation>
    </message>
    <message>
        <source>Custom model, versions and monitoring</source>
        <translation>Custom model, versions and monitoring</translation>
    </message>
    <message>
        <source>Custom model, storage</source>
        <translation>Custom model, storage</translation>
    </message>
    <message>
        <source>Custom model, hosting</source>
        <translation>Custom model, hosting</translation>
    </message>
    <message>
        <source>1,000 calls</source>
        <translation>1,000 calls</translation>
    </message>
    <message>
        <source>1,000 queries</source>
        <translation>1,000 queries</translation>
    </message>
    <message>
        <source>1,000 events</source>
        <translation>1,000 events</translation>
    </message>
    <message>
        <source>1,000 records-month</source>
        <translation>1,000 records-month</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>vCPU-hour</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB-hour</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB-second</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>instance-hour</translation>
    </message>
    <message>
        <source>model-month</source>
        <translation>model-month</translation>
    </message>
    <message>
        <source>custom-unit minute</source>
        <translation>custom-unit minute</translation>
    </message>
    <message>
        <source>custom-unit month</source>
        <translation>custom-unit month</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source>No price for the instance %1 in %2.</source>
        <translation>No price for the instance %1 in %2.</translation>
    </message>
    <message>
        <source>No price is published for training %1.</source>
        <translation>No price is published for training %1.</translation>
    </message>
    <message>
        <source>%1 as a custom model needs model units for all of its traffic, or import: it is not served on demand.</source>
        <translation>%1 as a custom model needs model units for all of its traffic, or import: it is not served on demand.</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>Lines are computed to a millionth of a dollar and printed to the cent; the printed lines add up to %1.</source>
        <translation>Lines are computed to a millionth of a dollar and printed to the cent; the printed lines add up to %1.</translation>
    </message>
    <message>
        <source>Standby instances</source>
        <translation>Standby instances</translation>
    </message>
    <message>
        <source>Instances, busy</source>
        <translation>Instances, busy</translation>
    </message>
    <message>
        <source>Instances, idle</source>
        <translation>Instances, idle</translation>
    </message>
    <message>
        <source>Instances, waiting to be scaled in</source>
        <translation>Instances, waiting to be scaled in</translation>
    </message>
    <message>
        <source>Instances, storage</source>
        <translation>Instances, storage</translation>
    </message>
    <message>
        <source>Containers, serving</source>
        <translation>Containers, serving</translation>
    </message>
    <message>
        <source>Containers, kept warm</source>
        <translation>Containers, kept warm</translation>
    </message>
    <message>
        <source>SageMaker real-time</source>
        <translation>SageMaker real-time</translation>
    </message>
    <message>
        <source>SageMaker asynchronous</source>
        <translation>SageMaker asynchronous</translation>
    </message>
    <message>
        <source>SageMaker serverless</source>
        <translation>SageMaker serverless</translation>
    </message>
    <message>
        <source>SageMaker batch transform</source>
        <translation>SageMaker batch transform</translation>
    </message>
    <message>
        <source>A share beside it</source>
        <translation>A share beside it</translation>
    </message>
    <message>
        <source>No lane serves the ordinary requests.</source>
        <translation>No lane serves the ordinary requests.</translation>
    </message>
    <message>
        <source>A batch lane answers no requests while users wait: choose another for core hours and shares.</source>
        <translation>A batch lane answers no requests while users wait: choose another for core hours and shares.</translation>
    </message>
    <message>
        <source>The core hours are empty: they end before they begin.</source>
        <translation>The core hours are empty: they end before they begin.</translation>
    </message>
    <message>
        <source>%1 cannot run on SageMaker: its maker gives no weights.</source>
        <translation>%1 cannot run on SageMaker: its maker gives no weights.</translation>
    </message>
    <message>
        <source>The model needs %1 GB, a serverless container has %2 GB.</source>
        <translation>The model needs %1 GB, a serverless container has %2 GB.</translation>
    </message>
    <message>
        <source>Serverless containers have 1 to 6 whole GB of memory, not %1.</source>
        <translation>Serverless containers have 1 to 6 whole GB of memory, not %1.</translation>
    </message>
    <message>
        <source>A serverless endpoint runs 200 containers at most, not %1.</source>
        <translation>A serverless endpoint runs 200 containers at most, not %1.</translation>
    </message>
    <message>
        <source>A real-time endpoint keeps one instance at least; only an asynchronous one may scale to zero.</source>
        <translation>A real-time endpoint keeps one instance at least; only an asynchronous one may scale to zero.</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: a few requests more or fewer that wait move the p95 between %1 and %2.</source>
        <translation>Closed form is not to be trusted here: a few requests more or fewer that wait move the p95 between %1 and %2.</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: %1 of requests fail, which may or may not be those that the p95 leaves out.</source>
        <translation>Closed form is not to be trusted here: %1 of requests fail, which may or may not be those that the p95 leaves out.</translation>
    </message>
    <message>
        <source>Closed form is not to be trusted here: %1 of requests wait for what others left over, which chance decides.</source>
        <translation>Closed form is not to be trusted here: %1 of requests wait for what others left over, which chance decides.</translation>
    </message>
    <message>
        <source>Fallback, queue</source>
        <translation>Fallback, queue</translation>
    </message>
    <message>
        <source>Fallback, fixed answers</source>
        <translation>Fallback, fixed answers</translation>
    </message>
    <message>
        <source>The fallback to another model needs a model.</source>
        <translation>The fallback to another model needs a model.</translation>
    </message>
    <message>
        <source>The fallback must differ from %1: it would meet the same full quota.</source>
        <translation>The fallback must differ from %1: it would meet the same full quota.</translation>
    </message>
    <message>
        <source>After the loss of an AZ the peak needs %1 instances, and %2 are left.</source>
        <translation>After the loss of an AZ the peak needs %1 instances, and %2 are left.</translation>
    </message>
    <message>
        <source>After the loss of a Region the peak brings %1 calls a second; the other Region carries %2.</source>
        <translation>After the loss of a Region the peak brings %1 calls a second; the other Region carries %2.</translation>
    </message>
    <message>
        <source>An event peak offers the lane %1 of its capacity: its queue grows until the peak is over.</source>
        <translation>An event peak offers the lane %1 of its capacity: its queue grows until the peak is over.</translation>
    </message>
    <message>
        <source>At an event peak %1 of calls fail.</source>
        <translation>At an event peak %1 of calls fail.</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2: replay plays the trace alone, closed form the whole week at the shape&apos;s rates. Closed form is what the targets are judged by.</source>
        <translation>Closed form says p95 %1, replay %2: replay plays the trace alone, closed form the whole week at the shape&apos;s rates. Closed form is what the targets are judged by.</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2. Replay is trusted, since it plays every request of a week.</source>
        <translation>Closed form says p95 %1, replay %2. Replay is trusted, since it plays every request of a week.</translation>
    </message>
    <message numerus="yes">
        <source>Closed form is not to be trusted here: the %n piece(s) of a document come at once and meet each other in the lane.</source>
        <translation>
            <numerusform>Closed form is not to be trusted here: the %n piece of a document comes at once and meets others in the lane.</numerusform>
            <numerusform>Closed form is not to be trusted here: the %n pieces of a document come at once and meet each other in the lane.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lane “%2” is offered %1 of its capacity: its queue never empties.</source>
        <translation>The lane “%2” is offered %1 of its capacity: its queue never empties.</translation>
    </message>
    <message>
        <source>An endpoint cannot keep %1 instances at least and %2 at most.</source>
        <translation>An endpoint cannot keep %1 instances at least and %2 at most.</translation>
    </message>
    <message>
        <source>%1 containers cannot be kept warm where %2 are the most.</source>
        <translation>%1 containers cannot be kept warm where %2 are the most.</translation>
    </message>
    <message>
        <source>The cascade does not pay: %1 with %2 behind it answers %3 right, alone %4.</source>
        <translation>The cascade does not pay: %1 with %2 behind it answers %3 right, alone %4.</translation>
    </message>
    <message>
        <source>Closed form says p95 %1, replay %2: so many requests come that replay plays a part of every hour only. Closed form is what the targets are judged by.</source>
        <translation>Closed form says p95 %1, replay %2: so many requests come that replay plays a part of every hour only. Closed form is what the targets are judged by.</translation>
    </message>
    <message>
        <source>Endpoint, data in and out</source>
        <translation>Endpoint, data in and out</translation>
    </message>
    <message>
        <source>Hot-answer cache, writes</source>
        <translation>Hot-answer cache, writes</translation>
    </message>
    <message>
        <source>Replication within minutes</source>
        <translation>Replication within minutes</translation>
    </message>
    <message>
        <source>%1 cannot be imported: its maker gives no weights.</source>
        <translation>%1 cannot be imported: its maker gives no weights.</translation>
    </message>
    <message>
        <source>%1 as an imported model is served on demand alone, not on the lane “%2”.</source>
        <translation>%1 as an imported model is served on demand alone, not on the lane “%2”.</translation>
    </message>
    <message>
        <source>OpenSearch Serverless bills %2 OCU at least with this availability: that is what the vector store costs, not %1 OCU.</source>
        <translation>OpenSearch Serverless bills %2 OCU at least with this availability: that is what the vector store costs, not %1 OCU.</translation>
    </message>
    <message>
        <source>No context length for %1 in the catalogue: it is not checked.</source>
        <translation>No context length for %1 in the catalogue: it is not checked.</translation>
    </message>
    <message>
        <source>No output limit for %1 in the catalogue: it is not checked.</source>
        <translation>No output limit for %1 in the catalogue: it is not checked.</translation>
    </message>
    <message>
        <source>eight of ten draws</source>
        <translation>eight of ten draws</translation>
    </message>
    <message>
        <source>eight of ten of the %1 draws, out of %2, in which it has one</source>
        <translation>eight of ten of the %1 draws, out of %2, in which it has one</translation>
    </message>
</context>
<context>
    <name>tenbin::charts::ChartView</name>
    <message>
        <source>Reset zoom</source>
        <translation>Reset zoom</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>Another chart, table, picture …</source>
        <translation>Another chart, table, picture …</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardEditor</name>
    <message>
        <source>New card</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Edit the card</translation>
    </message>
    <message>
        <source>Fr&amp;ont</source>
        <translation>Fr&amp;ont</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Front of the card</source>
        <translation>Front of the card</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <translation>Back of the card</translation>
    </message>
    <message>
        <source>A reading in brackets stands above its word: 可用性[かようせい]. A space before the word tells where it begins.</source>
        <translation>A reading in brackets stands above its word: 可用性[かようせい]. A space before the word tells where it begins.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardView</name>
    <message>
        <source>Your own card</source>
        <translation>Your own card</translation>
    </message>
    <message>
        <source>Source text, section %1</source>
        <translation>Source text, section %1</translation>
    </message>
    <message>
        <source>Often forgotten</source>
        <translation>Often forgotten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Cards</name>
    <message>
        <source>Monthly cost</source>
        <translation>Monthly cost</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Per 1,000 requests</source>
        <translation>Per 1,000 requests</translation>
    </message>
    <message>
        <source>%1 a session</source>
        <translation>%1 a session</translation>
    </message>
    <message>
        <source>replay …</source>
        <translation>replay …</translation>
    </message>
    <message>
        <source>replay %1</source>
        <translation>replay %1</translation>
    </message>
    <message>
        <source>Availability (design)</source>
        <translation>Availability (design)</translation>
    </message>
    <message>
        <source>SLA %1</source>
        <translation>SLA %1</translation>
    </message>
    <message>
        <source>no SLA for all parts</source>
        <translation>no SLA for all parts</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Throttled</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>failed %1</translation>
    </message>
    <message>
        <source>nothing to replay</source>
        <translation>nothing to replay</translation>
    </message>
    <message>
        <source>closed form %1</source>
        <translation>closed form %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardsModel</name>
    <message>
        <source>suspended: often forgotten</source>
        <translation>suspended: often forgotten</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>set aside until tomorrow</source>
        <translation>set aside until tomorrow</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>being learnt</source>
        <translation>being learnt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CardsPage</name>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation>No card fits</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nothing was imported. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported from %1.</source>
        <translation>
            <numerusform>%n card imported from %1.</numerusform>
            <numerusform>%n cards imported from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile could not be written: nothing was imported from %1.</source>
        <translation>The profile could not be written: nothing was imported from %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) exported to %1.</source>
        <translation>
            <numerusform>%n card exported to %1.</numerusform>
            <numerusform>%n cards exported to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Find a card by its words or its state</source>
        <translation>Find a card by its words or its state</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Find a card</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>New card …</source>
        <translation>New card …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Your own cards can be edited and deleted; the built-in ones suspended.</source>
        <translation>Your own cards can be edited and deleted; the built-in ones suspended.</translation>
    </message>
    <message>
        <source>Import from Anki …</source>
        <translation>Import from Anki …</translation>
    </message>
    <message>
        <source>Export to Anki …</source>
        <translation>Export to Anki …</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChangeModel</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>another source</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Model or service</source>
        <translation>Model or service</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChartTableDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ChartsGrid</name>
    <message>
        <source>&amp;Maximise</source>
        <translation>&amp;Maximise</translation>
    </message>
    <message>
        <source>&amp;All charts again</source>
        <translation>&amp;All charts again</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>&amp;What it shows</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CommandPalette</name>
    <message>
        <source>Command, field, workload or term …</source>
        <translation>Command, field, workload or term …</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Find by name</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nothing has this name.</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::CompareModel</name>
    <message>
        <source>target met</source>
        <translation>target met</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>target missed</translation>
    </message>
    <message>
        <source>differs from the base</source>
        <translation>differs from the base</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n plan(s) more than fit are left out.</source>
        <translation>
            <numerusform>%n plan more than fit is left out.</numerusform>
            <numerusform>%n plans more than fit are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Six plans stand side by side at most: remove one first.</source>
        <translation>Six plans stand side by side at most: remove one first.</translation>
    </message>
    <message>
        <source>A copy of the base, to change in Plan mode</source>
        <translation>A copy of the base, to change in Plan mode</translation>
    </message>
    <message>
        <source>The search has found no plan that meets all targets.</source>
        <translation>The search has found no plan that meets all targets.</translation>
    </message>
    <message>
        <source>The cheapest plan that meets all targets is here already.</source>
        <translation>The cheapest plan that meets all targets is here already.</translation>
    </message>
    <message>
        <source>The cheapest plan that the search has found to meet all targets</source>
        <translation>The cheapest plan that the search has found to meet all targets</translation>
    </message>
    <message>
        <source>Plans of</source>
        <translation>Plans of</translation>
    </message>
    <message>
        <source>Workload whose plans are compared</source>
        <translation>Workload whose plans are compared</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plans side by side</translation>
    </message>
    <message>
        <source>against the base</source>
        <translation>against the base</translation>
    </message>
    <message>
        <source>One plan alone compares with nothing</source>
        <translation>One plan alone compares with nothing</translation>
    </message>
    <message>
        <source>Put a second plan beside it: a copy to change in Plan mode, or the cheapest plan that meets all targets. Cost, latency, availability, quality, bill and decisions then stand side by side.</source>
        <translation>Put a second plan beside it: a copy to change in Plan mode, or the cheapest plan that meets all targets. Cost, latency, availability, quality, bill and decisions then stand side by side.</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>Duplicate the plan</translation>
    </message>
    <message>
        <source>Add the cheapest that meets</source>
        <translation>Add the cheapest that meets</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamIntro</name>
    <message>
        <source>Mock exam AIF-C01</source>
        <translation>Mock exam AIF-C01</translation>
    </message>
    <message>
        <source>%1 questions in %2 minutes, weighted by domain as in the exam guide, version %3 of %4.</source>
        <translation>%1 questions in %2 minutes, weighted by domain as in the exam guide, version %3 of %4.</translation>
    </message>
    <message>
        <source>A wrong answer costs no more than a missing one. Questions may be flagged, left and changed until you hand in.</source>
        <translation>A wrong answer costs no more than a missing one. Questions may be flagged, left and changed until you hand in.</translation>
    </message>
    <message>
        <source>The result is the share of right answers, against an own target of 70 %. It is not the exam&apos;s scaled score.</source>
        <translation>The result is the share of right answers, against an own target of 70 %. It is not the exam&apos;s scaled score.</translation>
    </message>
    <message>
        <source>The exam is kept at every step: after a crash or a restart it goes on with the time it had.</source>
        <translation>The exam is kept at every step: after a crash or a restart it goes on with the time it had.</translation>
    </message>
    <message>
        <source>An exam is waiting: %1 of %2 questions answered, %3 left.</source>
        <translation>An exam is waiting: %1 of %2 questions answered, %3 left.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Questions are being drawn …</source>
        <translation>Questions are being drawn …</translation>
    </message>
    <message>
        <source>Begin a new one instead</source>
        <translation>Begin a new one instead</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamItems</name>
    <message>
        <source>Questions of the exam</source>
        <translation>Questions of the exam</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>All questions are answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered. Enter opens one.</source>
        <translation>
            <numerusform>%n question is not answered. Enter opens one.</numerusform>
            <numerusform>%n questions are not answered. Enter opens one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamResultView</name>
    <message>
        <source>%1 right: %2 of %3</source>
        <translation>%1 right: %2 of %3</translation>
    </message>
    <message>
        <source>Reaches the own target of 70 %.</source>
        <translation>Reaches the own target of 70 %.</translation>
    </message>
    <message>
        <source>Below the own target of 70 %.</source>
        <translation>Below the own target of 70 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered.</source>
        <translation>
            <numerusform>%n not answered.</numerusform>
            <numerusform>%n not answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Domains and weights: exam guide %1 of %2. The exam&apos;s own score is scaled and not a share.</source>
        <translation>Domains and weights: exam guide %1 of %2. The exam&apos;s own score is scaled and not a share.</translation>
    </message>
    <message>
        <source>Begin another exam</source>
        <translation>Begin another exam</translation>
    </message>
    <message>
        <source>Result by domain and type</source>
        <translation>Result by domain and type</translation>
    </message>
    <message>
        <source>Domain and type</source>
        <translation>Domain and type</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 of %2 · %3</translation>
    </message>
    <message>
        <source>Questions of the exam</source>
        <translation>Questions of the exam</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>The planner works out this question …</source>
        <translation>The planner works out this question …</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: other prices have made another question of it.</source>
        <translation>
            <numerusform>%n not counted: other prices have made another question of it.</numerusform>
            <numerusform>%n not counted: other prices have made other questions of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Other prices have made another question of this one. Your answer to the earlier one is not counted.</source>
        <translation>Other prices have made another question of this one. Your answer to the earlier one is not counted.</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExamRun</name>
    <message>
        <source>The planner works out this question …</source>
        <translation>The planner works out this question …</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>Question %1 of %2 · %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Flagged: take the flag away</source>
        <translation>Flagged: take the flag away</translation>
    </message>
    <message>
        <source>Flag for later</source>
        <translation>Flag for later</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Enter or Page Down</source>
        <translation>Enter or Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>All questions and hand in</source>
        <translation>All questions and hand in</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExplainDialog</name>
    <message>
        <source>Why, and how sure</source>
        <translation>Why, and how sure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Drawing from the ranges…</source>
        <translation>Drawing from the ranges…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ExplainedAnswer</name>
    <message>
        <source>Right, and chosen</source>
        <translation>Right, and chosen</translation>
    </message>
    <message>
        <source>Right, but not chosen</source>
        <translation>Right, but not chosen</translation>
    </message>
    <message>
        <source>Wrong, but chosen</source>
        <translation>Wrong, but chosen</translation>
    </message>
    <message>
        <source>Wrong, and not chosen</source>
        <translation>Wrong, and not chosen</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>In its place</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>You put it in place %1</source>
        <translation>You put it in place %1</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>You chose: %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::FieldRow</name>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>unit</comment>
        <translation>%1, locked</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::FigureCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::FormPanel</name>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation>Add a workload</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::GlossaryPage</name>
    <message>
        <source>No term fits</source>
        <translation>No term fits</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>In the planner</source>
        <translation>In the planner</translation>
    </message>
    <message>
        <source>%1 in the planner</source>
        <translation>%1 in the planner</translation>
    </message>
    <message>
        <source>Enter shows the field in the planner.</source>
        <translation>Enter shows the field in the planner.</translation>
    </message>
    <message>
        <source>No field speaks of it.</source>
        <translation>No field speaks of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) teach it.</source>
        <translation>
            <numerusform>%n card teaches it.</numerusform>
            <numerusform>%n cards teach it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a term, in any language or by its reading</source>
        <translation>Find a term, in any language or by its reading</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Find a term</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Where the planner uses the term</source>
        <translation>Where the planner uses the term</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::HeatMap</name>
    <message numerus="yes">
        <source>%1: %n review(s)</source>
        <translation>
            <numerusform>%1: %n review</numerusform>
            <numerusform>%1: %n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of reviews</source>
        <translation>Calendar of reviews</translation>
    </message>
    <message>
        <source>Half a year of reviews</source>
        <translation>Half a year of reviews</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::HelpCard</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>For the exam</source>
        <translation>For the exam</translation>
    </message>
    <message>
        <source>Locked: a search leaves it as it is</source>
        <translation>Locked: a search leaves it as it is</translation>
    </message>
    <message>
        <source>Study this</source>
        <translation>Study this</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::LearnerSettings</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>A whole number from %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go. Every card comes once more by the eve.</source>
        <translation>
            <numerusform>%n day to go. Every card comes once more by the eve.</numerusform>
            <numerusform>%n days to go. Every card comes once more by the eve.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam day is here or behind; intervals are as usual.</source>
        <translation>The exam day is here or behind; intervals are as usual.</translation>
    </message>
    <message>
        <source>With a date, no interval reaches past the eve of the exam.</source>
        <translation>With a date, no interval reaches past the eve of the exam.</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>End the pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused since %1. After it, spread what has gathered.</source>
        <translation>Paused since %1. After it, spread what has gathered.</translation>
    </message>
    <message>
        <source>Nothing is due during a pause, and nothing is lost.</source>
        <translation>Nothing is due during a pause, and nothing is lost.</translation>
    </message>
    <message>
        <source>Evenly, what is best remembered first.</source>
        <translation>Evenly, what is best remembered first.</translation>
    </message>
    <message>
        <source>Nothing was overdue.</source>
        <translation>Nothing was overdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spread, at most %1 a day.</source>
        <translation>
            <numerusform>%n card spread, at most %1 a day.</numerusform>
            <numerusform>%n cards spread, at most %1 a day.</numerusform>
        </translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>New cards a day</translation>
    </message>
    <message>
        <source>Cards a day at most</source>
        <translation>Cards a day at most</translation>
    </message>
    <message>
        <source>Retention aimed at</source>
        <translation>Retention aimed at</translation>
    </message>
    <message>
        <source>Suspend after lapses</source>
        <translation>Suspend after lapses</translation>
    </message>
    <message>
        <source>Only Again and Good</source>
        <translation>Only Again and Good</translation>
    </message>
    <message>
        <source>Exam on</source>
        <translation>Exam on</translation>
    </message>
    <message>
        <source>Day of the exam</source>
        <translation>Day of the exam</translation>
    </message>
    <message>
        <source>Days to spread over</source>
        <translation>Days to spread over</translation>
    </message>
    <message>
        <source>Spread the overdue</source>
        <translation>Spread the overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spread over %1 days: sooner they would exceed the daily cap.</source>
        <translation>
            <numerusform>%n card spread over %1 days: sooner it would exceed the daily cap.</numerusform>
            <numerusform>%n cards spread over %1 days: sooner they would exceed the daily cap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenbin::ui::LeverCard</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Apply: %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MainWindow</name>
    <message>
        <source>Changes cannot be kept for recovery: %1 Save often.</source>
        <translation>Changes cannot be kept for recovery: %1 Save often.</translation>
    </message>
    <message>
        <source>Rate, lengths and bursts now come from %1. Undo brings the description back.</source>
        <translation>Rate, lengths and bursts now come from %1. Undo brings the description back.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>The report is in %1.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Prices of %1</translation>
    </message>
    <message numerus="yes">
        <source>Prices of %1 · %n gap(s)</source>
        <translation>
            <numerusform>Prices of %1 · %n gap</numerusform>
            <numerusform>Prices of %1 · %n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Model %1 ms · replay %2 ms · paint %3 ms</source>
        <translation>Model %1 ms · replay %2 ms · paint %3 ms</translation>
    </message>
    <message>
        <source>Model %1 ms · replay pending · paint %2 ms</source>
        <translation>Model %1 ms · replay pending · paint %2 ms</translation>
    </message>
    <message>
        <source>%1 — Tenbin 天秤</source>
        <translation>%1 — Tenbin 天秤</translation>
    </message>
    <message>
        <source>A plan on trial: Esc goes back, a double-click adopts it</source>
        <translation>A plan on trial: Esc goes back, a double-click adopts it</translation>
    </message>
    <message>
        <source>Model %1 ms · nothing to replay · paint %2 ms</source>
        <translation>Model %1 ms · nothing to replay · paint %2 ms</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>never saved</translation>
    </message>
    <message>
        <source>“%1” (%2) was open when the program ended; the work up to %3 was kept.</source>
        <translation>“%1” (%2) was open when the program ended; the work up to %3 was kept.</translation>
    </message>
    <message>
        <source>%1: the name has to end in .png, .svg, .pdf or .csv; nothing was written.</source>
        <translation>%1: the name has to end in .png, .svg, .pdf or .csv; nothing was written.</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>The chart is in %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only what a search decides can be locked: choose such a field in the form.</source>
        <translation>Only what a search decides can be locked: choose such a field in the form.</translation>
    </message>
    <message>
        <source>Cheapest that meets</source>
        <translation>Cheapest that meets</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>%1 cannot be read. The prices are as they were.</source>
        <translation>%1 cannot be read. The prices are as they were.</translation>
    </message>
    <message>
        <source>%1 is not a price file. The prices are as they were.</source>
        <translation>%1 is not a price file. The prices are as they were.</translation>
    </message>
    <message>
        <source>%1 is not a price file of ours: see %2. The prices are as they were.</source>
        <translation>%1 is not a price file of ours: see %2. The prices are as they were.</translation>
    </message>
    <message>
        <source>the built-in prices</source>
        <translation>the built-in prices</translation>
    </message>
    <message>
        <source>The prices are in %1.</source>
        <translation>The prices are in %1.</translation>
    </message>
    <message>
        <source>%1 is a project; the prices were not written over it.</source>
        <translation>%1 is a project; the prices were not written over it.</translation>
    </message>
    <message>
        <source>New workload</source>
        <translation>New workload</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>First plan</translation>
    </message>
    <message>
        <source>“%1” was removed. Undo brings it back.</source>
        <translation>“%1” was removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>The last workload of a project stays; add another one first.</source>
        <translation>The last workload of a project stays; add another one first.</translation>
    </message>
    <message>
        <source>“%1” was printed.</source>
        <translation>“%1” was printed.</translation>
    </message>
    <message>
        <source>“%1”: the printer refused it.</source>
        <translation>“%1”: the printer refused it.</translation>
    </message>
    <message>
        <source>This is a sample: change what you like. Drag a target at the right, and see which plan is the cheapest that meets it.</source>
        <translation>This is a sample: change what you like. Drag a target at the right, and see which plan is the cheapest that meets it.</translation>
    </message>
    <message>
        <source>Another workload …</source>
        <translation>Another workload …</translation>
    </message>
    <message>
        <source>F1 tells of any field what it means, its formula and its source; Ctrl+Z takes a change back.</source>
        <translation>F1 tells of any field what it means, its formula and its source; Ctrl+Z takes a change back.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every field, command and term by its name.</source>
        <translation>Ctrl+K finds every field, command and term by its name.</translation>
    </message>
    <message>
        <source>The report was not written: %1 is as it was.</source>
        <translation>The report was not written: %1 is as it was.</translation>
    </message>
    <message>
        <source>The report is being written to %1: %2</source>
        <translation>The report is being written to %1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MatchingEdit</name>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Menus</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Redo %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New from recipe</source>
        <translation>&amp;New from recipe</translation>
    </message>
    <message>
        <source>&amp;Customer chat</source>
        <translation>&amp;Customer chat</translation>
    </message>
    <message>
        <source>&amp;Internal Q&amp;&amp;A</source>
        <translation>&amp;Internal Q&amp;&amp;A</translation>
    </message>
    <message>
        <source>&amp;Batch summaries</source>
        <translation>&amp;Batch summaries</translation>
    </message>
    <message>
        <source>&amp;Low-traffic demo</source>
        <translation>&amp;Low-traffic demo</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Save &amp;as …</translation>
    </message>
    <message>
        <source>&amp;Import trace …</source>
        <translation>&amp;Import trace …</translation>
    </message>
    <message>
        <source>&amp;Export PDF report …</source>
        <translation>&amp;Export PDF report …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Tenbin</source>
        <translation>&amp;About Tenbin</translation>
    </message>
    <message>
        <source>&amp;How sure is this?</source>
        <translation>&amp;How sure is this?</translation>
    </message>
    <message>
        <source>&amp;Why, and how sure</source>
        <translation>&amp;Why, and how sure</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the field</source>
        <translation>&amp;Lock or unlock the field</translation>
    </message>
    <message>
        <source>About this &amp;field</source>
        <translation>About this &amp;field</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Study</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>Pr&amp;ices</translation>
    </message>
    <message>
        <source>&amp;Find by name …</source>
        <translation>&amp;Find by name …</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>Add a &amp;workload …</source>
        <translation>Add a &amp;workload …</translation>
    </message>
    <message>
        <source>&amp;Duplicate the workload</source>
        <translation>&amp;Duplicate the workload</translation>
    </message>
    <message>
        <source>Re&amp;move the workload</source>
        <translation>Re&amp;move the workload</translation>
    </message>
    <message>
        <source>Pro&amp;mpt lab …</source>
        <translation>Pro&amp;mpt lab …</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Larger te&amp;xt</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>Sm&amp;aller text</translation>
    </message>
    <message>
        <source>Usual text si&amp;ze</source>
        <translation>Usual text si&amp;ze</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dismiss this message</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ModeRail</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Design a plan and see what it gives.</source>
        <translation>Design a plan and see what it gives.</translation>
    </message>
    <message>
        <source>Compare plans side by side.</source>
        <translation>Compare plans side by side.</translation>
    </message>
    <message>
        <source>Preview the report and export it.</source>
        <translation>Preview the report and export it.</translation>
    </message>
    <message>
        <source>Learn for the exam: cards and questions.</source>
        <translation>Learn for the exam: cards and questions.</translation>
    </message>
    <message>
        <source>Browse prices and bring them up to date.</source>
        <translation>Browse prices and bring them up to date.</translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation>Not in this version yet.</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::NothingDue</name>
    <message numerus="yes">
        <source>Next: %n card(s) on %1.</source>
        <translation>
            <numerusform>Next: %n card on %1.</numerusform>
            <numerusform>Next: %n cards on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Paused since %1: nothing is due. End the pause under Statistics, and spread what has gathered.</source>
        <translation>Paused since %1: nothing is due. End the pause under Statistics, and spread what has gathered.</translation>
    </message>
    <message>
        <source>A short wait</source>
        <translation>A short wait</translation>
    </message>
    <message>
        <source>The next learning step comes at %1.</source>
        <translation>The next learning step comes at %1.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Done for today</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) studied today.</source>
        <translation>
            <numerusform>%n card studied today.</numerusform>
            <numerusform>%n cards studied today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due card(s) wait behind today&apos;s limit.</source>
        <translation>
            <numerusform>%n more due card waits behind today&apos;s limit.</numerusform>
            <numerusform>%n more due cards wait behind today&apos;s limit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and the mock exam are there at any time.</source>
        <translation>Questions and the mock exam are there at any time.</translation>
    </message>
    <message>
        <source>Take the last rating back</source>
        <translation>Take the last rating back</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::OrderingEdit</name>
    <message>
        <source>Order, from first to last</source>
        <translation>Order, from first to last</translation>
    </message>
    <message>
        <source>Alt and an arrow key move the row.</source>
        <translation>Alt and an arrow key move the row.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up: Alt+Up</source>
        <translation>Move up: Alt+Up</translation>
    </message>
    <message>
        <source>Move down: Alt+Down</source>
        <translation>Move down: Alt+Down</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PlanHead</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The plan under edit in Plan mode; the others are measured against it.</source>
        <translation>The plan under edit in Plan mode; the others are measured against it.</translation>
    </message>
    <message>
        <source>Make %1 the base</source>
        <translation>Make %1 the base</translation>
    </message>
    <message>
        <source>Make it the base, and the plan under edit</source>
        <translation>Make it the base, and the plan under edit</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>A workload keeps at least one plan.</source>
        <translation>A workload keeps at least one plan.</translation>
    </message>
    <message>
        <source>Remove; undo brings it back</source>
        <translation>Remove; undo brings it back</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name of %1</translation>
    </message>
    <message>
        <source>Make it the base</source>
        <translation>Make it the base</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PriceModel</name>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>nobody publishes it</source>
        <translation>nobody publishes it</translation>
    </message>
    <message>
        <source>A gap: the figure is missing, and plans that need it have no total.</source>
        <translation>A gap: the figure is missing, and plans that need it have no total.</translation>
    </message>
    <message>
        <source>An estimate: nobody publishes this figure.</source>
        <translation>An estimate: nobody publishes this figure.</translation>
    </message>
    <message>
        <source>Over a year old.</source>
        <translation>Over a year old.</translation>
    </message>
    <message>
        <source>Model or service</source>
        <translation>Model or service</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::PricesPage</name>
    <message>
        <source>Prices of %1 · %2 of %3 figures shown · %4 gaps · %5 estimates · %6 over a year old</source>
        <translation>Prices of %1 · %2 of %3 figures shown · %4 gaps · %5 estimates · %6 over a year old</translation>
    </message>
    <message>
        <source>No figure has all of these words. Clear the filter to see all %1.</source>
        <translation>No figure has all of these words. Clear the filter to see all %1.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Model, service, Region, source …</source>
        <translation>Model, service, Region, source …</translation>
    </message>
    <message>
        <source>Filter of the prices</source>
        <translation>Filter of the prices</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>Over a year old</source>
        <translation>Over a year old</translation>
    </message>
    <message>
        <source>Which figures are shown</source>
        <translation>Which figures are shown</translation>
    </message>
    <message>
        <source>&amp;Import prices …</source>
        <translation>&amp;Import prices …</translation>
    </message>
    <message>
        <source>Looks at a price file; nothing changes until you take it.</source>
        <translation>Looks at a price file; nothing changes until you take it.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>Update to the built-in prices</source>
        <translation>Update to the built-in prices</translation>
    </message>
    <message>
        <source>Looks at the built-in prices of %1; nothing changes until you take them.</source>
        <translation>Looks at the built-in prices of %1; nothing changes until you take them.</translation>
    </message>
    <message>
        <source>The project has the built-in prices of %1 already.</source>
        <translation>The project has the built-in prices of %1 already.</translation>
    </message>
    <message>
        <source>&amp;Save as a file …</source>
        <translation>&amp;Save as a file …</translation>
    </message>
    <message>
        <source>Save these prices as a file</source>
        <translation>Save these prices as a file</translation>
    </message>
    <message>
        <source>Changes of prices</source>
        <translation>Changes of prices</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>What %1 would change</translation>
    </message>
    <message>
        <source>Every figure is the same.</source>
        <translation>Every figure is the same.</translation>
    </message>
    <message>
        <source>%1 changed, %2 new, %3 gone. Your plans stay as they are; their bills follow these prices.</source>
        <translation>%1 changed, %2 new, %3 gone. Your plans stay as they are; their bills follow these prices.</translation>
    </message>
    <message>
        <source>Use these prices</source>
        <translation>Use these prices</translation>
    </message>
    <message>
        <source>Keep the present ones</source>
        <translation>Keep the present ones</translation>
    </message>
    <message>
        <source>Every figure is the same; sources or dates differ.</source>
        <translation>Every figure is the same; sources or dates differ.</translation>
    </message>
    <message>
        <source>Table of prices</source>
        <translation>Table of prices</translation>
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
        <translation>Latin and others</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prompt lab</source>
        <translation>Prompt lab</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Paste a prompt, a question or an answer.</source>
        <translation>Paste a prompt, a question or an answer.</translation>
    </message>
    <message>
        <source>Text to count</source>
        <translation>Text to count</translation>
    </message>
    <message>
        <source>It is &amp;the</source>
        <translation>It is &amp;the</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System prompt</translation>
    </message>
    <message>
        <source>User&apos;s question</source>
        <translation>User&apos;s question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What the text is</source>
        <translation>What the text is</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>Tokens, estimated</source>
        <translation>Tokens, estimated</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>Of them</translation>
    </message>
    <message>
        <source>A single call of the first model</source>
        <translation>A single call of the first model</translation>
    </message>
    <message>
        <source>A month of this plan</source>
        <translation>A month of this plan</translation>
    </message>
    <message>
        <source>A fifth shorter saves a month</source>
        <translation>A fifth shorter saves a month</translation>
    </message>
    <message>
        <source>Each model has a tokenizer of its own, and none is published: the count goes by the script, with the characters for each token of this workload. Replace them by a measurement of your model.</source>
        <translation>Each model has a tokenizer of its own, and none is published: the count goes by the script, with the characters for each token of this workload. Replace them by a measurement of your model.</translation>
    </message>
    <message>
        <source>&amp;Use in the workload</source>
        <translation>&amp;Use in the workload</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::QuestionView</name>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Not right. Only the whole answer counts.</source>
        <translation>Not right. Only the whole answer counts.</translation>
    </message>
    <message>
        <source>Not answered, and so not right.</source>
        <translation>Not answered, and so not right.</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::QuestionsPage</name>
    <message>
        <source>The planner works out a question …</source>
        <translation>The planner works out a question …</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Check the answer</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where questions come from</source>
        <translation>Where questions come from</translation>
    </message>
    <message>
        <source>Type of question</source>
        <translation>Type of question</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>The collection</translation>
    </message>
    <message>
        <source>Worked out by the planner</source>
        <translation>Worked out by the planner</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Open in the planner</source>
        <translation>Open in the planner</translation>
    </message>
    <message>
        <source>Opens the workload and the plan of this question</source>
        <translation>Opens the workload and the plan of this question</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::RatingBar</name>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1, next in %2</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::RecipeGallery</name>
    <message>
        <source>Add a workload</source>
        <translation>Add a workload</translation>
    </message>
    <message>
        <source>What is the workload like?</source>
        <translation>What is the workload like?</translation>
    </message>
    <message>
        <source>%1 a month · %2 %3</source>
        <translation>%1 a month · %2 %3</translation>
    </message>
    <message>
        <source>From a trace …</source>
        <translation>From a trace …</translation>
    </message>
    <message>
        <source>Rate, lengths and bursts measured from a log of requests (CSV: time, input and output tokens).</source>
        <translation>Rate, lengths and bursts measured from a log of requests (CSV: time, input and output tokens).</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Defaults everywhere, with the models and the Region of the present plan.</source>
        <translation>Defaults everywhere, with the models and the Region of the present plan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Language of the report</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Needs a second plan: Compare mode adds one.</source>
        <translation>Needs a second plan: Compare mode adds one.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>Export PDF …</translation>
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
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>Export as HTML</source>
        <translation>Export as HTML</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Export as JSON</translation>
    </message>
    <message>
        <source>The plan&apos;s figures as evaluate and replay print them: all of them, whatever the sections</source>
        <translation>The plan&apos;s figures as evaluate and replay print them: all of them, whatever the sections</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Laying out the pages …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Preview of the report</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::ReviewPage</name>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Learning %1</source>
        <translation>Learning %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Beyond today&apos;s limit %1</source>
        <translation>Beyond today&apos;s limit %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Front in %1</source>
        <translation>Front in %1</translation>
    </message>
    <message>
        <source>Back in %1</source>
        <translation>Back in %1</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Space or Enter</translation>
    </message>
    <message>
        <source>Undo rating</source>
        <translation>Undo rating</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Until tomorrow</translation>
    </message>
    <message>
        <source>Sets the card aside until tomorrow. Key: -</source>
        <translation>Sets the card aside until tomorrow. Key: -</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Sets the card aside until you take it back under Cards. Key: @</source>
        <translation>Sets the card aside until you take it back under Cards. Key: @</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::Session</name>
    <message>
        <source>%1 is open in another window, which was raised.</source>
        <translation>%1 is open in another window, which was raised.</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StatisticsPage</name>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the limit</source>
        <translation>
            <numerusform>%n beyond the limit</numerusform>
            <numerusform>%n beyond the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n new</source>
        <translation>
            <numerusform>and %n new</numerusform>
            <numerusform>and %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Studied today</source>
        <translation>Studied today</translation>
    </message>
    <message>
        <source>of %1 at most</source>
        <translation>of %1 at most</translation>
    </message>
    <message>
        <source>Remembered, 30 days</source>
        <translation>Remembered, 30 days</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>aim %1</translation>
    </message>
    <message>
        <source>no reviews yet</source>
        <translation>no reviews yet</translation>
    </message>
    <message>
        <source>Cards begun</source>
        <translation>Cards begun</translation>
    </message>
    <message>
        <source>of %1 · %2 suspended</source>
        <translation>of %1 · %2 suspended</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StudyDesk</name>
    <message>
        <source>Progress is not kept this time. %1</source>
        <translation>Progress is not kept this time. %1</translation>
    </message>
    <message>
        <source>This was not kept. %1</source>
        <translation>This was not kept. %1</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::StudyPage</name>
    <message>
        <source>This card was forgotten so often that it is suspended. Under Cards it can be taken back, or a better one written.</source>
        <translation>This card was forgotten so often that it is suspended. Under Cards it can be taken back, or a better one written.</translation>
    </message>
    <message>
        <source>The card was deleted. Its reviews are kept.</source>
        <translation>The card was deleted. Its reviews are kept.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Cards</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>&amp;Mock exam</source>
        <translation>&amp;Mock exam</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossary</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistics</translation>
    </message>
    <message>
        <source>Cards and progress are being read…</source>
        <translation>Cards and progress are being read…</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::TargetsPanel</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>plan %1, worst hour %2 %3</source>
        <translation>plan %1, worst hour %2 %3</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>plan %1, %2 min a month down</source>
        <translation>plan %1, %2 min a month down</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monthly cost</translation>
    </message>
    <message>
        <source>plan %1 and what has no price</source>
        <translation>plan %1 and what has no price</translation>
    </message>
    <message>
        <source>This plan is the cheapest
that meets all</source>
        <translation>This plan is the cheapest
that meets all</translation>
    </message>
    <message>
        <source>Adopt cheapest that meets all:
%1 a month</source>
        <translation>Adopt cheapest that meets all:
%1 a month</translation>
    </message>
    <message>
        <source>No plan meets all targets</source>
        <translation>No plan meets all targets</translation>
    </message>
    <message>
        <source>What would help, in this plan</source>
        <translation>What would help, in this plan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the report</source>
        <translation>
            <numerusform>and %n more, listed in the report</numerusform>
            <numerusform>and %n more, listed in the report</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know about these figures</source>
        <translation>What to know about these figures</translation>
    </message>
    <message>
        <source>Adopt the plan on trial:
%1 a month</source>
        <translation>Adopt the plan on trial:
%1 a month</translation>
    </message>
    <message>
        <source>Adopt the plan on trial,
though infeasible: %1 a month</source>
        <translation>Adopt the plan on trial,
though infeasible: %1 a month</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The plan follows the targets: always the cheapest that meets them all.</source>
        <translation>The plan follows the targets: always the cheapest that meets them all.</translation>
    </message>
    <message>
        <source>For the exam</source>
        <translation>For the exam</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Auto keeps the plan as it is: none meets all three.</source>
        <translation>Auto keeps the plan as it is: none meets all three.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>tenbin::ui::TrustDialog</name>
    <message>
        <source>Nothing here makes closed form doubtful.</source>
        <translation>Nothing here makes closed form doubtful.</translation>
    </message>
    <message>
        <source>replay …</source>
        <translation>replay …</translation>
    </message>
    <message>
        <source>nothing to replay</source>
        <translation>nothing to replay</translation>
    </message>
    <message>
        <source>replay %1 ± %2</source>
        <translation>replay %1 ± %2</translation>
    </message>
    <message>
        <source>%1: closed form %2, %3</source>
        <translation>%1: closed form %2, %3</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Called doubtful</source>
        <translation>Called doubtful</translation>
    </message>
    <message>
        <source>Error of the others,
median / 95th percentile</source>
        <translation>Error of the others,
median / 95th percentile</translation>
    </message>
    <message>
        <source>Error of all,
median / 95th percentile</source>
        <translation>Error of all,
median / 95th percentile</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>How sure is this?</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>This plan</translation>
    </message>
    <message>
        <source>Closed form against replay: the p95 of generated workloads and plans</source>
        <translation>Closed form against replay: the p95 of generated workloads and plans</translation>
    </message>
    <message>
        <source>Every pair is evaluated by closed form, which answers while you drag, and replayed request by request over several weeks. Where closed form is called doubtful, replay is to be trusted. Computed on %1.</source>
        <translation>Every pair is evaluated by closed form, which answers while you drag, and replayed request by request over several weeks. Where closed form is called doubtful, replay is to be trusted. Computed on %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
</TS>
