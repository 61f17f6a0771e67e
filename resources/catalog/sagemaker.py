"""SageMaker's part of the catalogue: instance-hours by use and Region, endpoint storage and data, serverless memory."""
from facts import figure, number
from sources import (CONSTRUCTS, EC2_RATIO, FMBENCH_HOSTING, IRELAND_BILL, IRELAND_ELSEWHERE, STUDIO,
                     STUDIO_ELSEWHERE, TRANSFORM)
from tables import REGIONS

USES = {'real-time hosting': 'hosting', 'batch transform': 'batch', 'training': 'training'}
DEAR = ('ml.p4d.24xlarge', 'ml.p5.48xlarge')   # their 2025 rows are older and higher than the price list's of 2026


def cited(row):
    """The public source of a row."""
    if row['status'] == 'DERIVED-ESTIMATE':
        return EC2_RATIO
    if row['region'] == 'eu-west-1':
        return IRELAND_BILL
    if row['use'].startswith('Studio'):
        return STUDIO
    if row['use'] == 'batch transform':
        return TRANSFORM
    return CONSTRUCTS if row['instance_or_item'] == 'ml.c4.2xlarge' else FMBENCH_HOSTING


def instance_prices(facts):
    prices = {}   # (instance, Region, use): figure
    rows = [r for r in facts.table('sagemaker_instances')
            if r['instance_or_item'].startswith('ml.') and r['region'] in REGIONS]
    for r in rows:
        use = USES.get(r['use'], 'studio' if r['use'].startswith('Studio') else None)
        if use and not (r['instance_or_item'] in DEAR and r['region'] == 'us-east-1'):
            prices[r['instance_or_item'], r['region'], use] = figure(number(r['usd_per_hour_or_unit']), cited(r))
    for (instance, region, use), price in list(prices.items()):
        # Hosting: its own published row, else batch transform's (the same rate, to more digits), else Studio's.
        hosting = prices.get((instance, region, 'hosting'))
        if use in ('batch', 'studio') and (hosting is None or hosting[1] == EC2_RATIO):
            prices[instance, region, 'hosting'] = prices.get((instance, region, 'batch'), price)
        if use == 'studio' and instance in DEAR:
            prices[instance, 'us-east-1', 'hosting'] = (price[0], STUDIO_ELSEWHERE)
    records = {}
    for (instance, region, use), price in sorted(prices.items()):
        if use != 'studio':
            records.setdefault((instance, use), [instance, use]).extend([region, price])
    return [records[key] for key in sorted(records)]


def service_prices(facts):
    rows = {(r['instance_or_item'], r['region']): r for r in facts.table('sagemaker_instances')}
    storage = rows['endpoint ML storage (gp2)', 'us-east-1']
    amount = lambda key: number(rows[key]['usd_per_hour_or_unit'])
    guide = ('AWS sample cost guides: 240 GB of endpoint storage', storage['source_date'].partition('/')[2], False)
    return [
        ['EndpointStorageGbMonth', 'us-east-1', figure(amount(('endpoint ML storage (gp2)', 'us-east-1')), guide)],
        ['EndpointStorageGbMonth', 'eu-west-1', figure(amount(('endpoint ML storage (gp2)', 'eu-west-1')), IRELAND_BILL)],
        ['EndpointDataGb', 'us-east-1', figure(amount(('endpoint data in', 'eu-west-1')), IRELAND_ELSEWHERE)],
        ['EndpointDataGb', 'eu-west-1', figure(amount(('endpoint data in', 'eu-west-1')), IRELAND_BILL)],
        # No price of provisioned concurrency is known: a gap.
        ['ServerlessGbSecond', 'us-east-1', figure(amount(('serverless inference compute', 'us-east-1')),
                                                   ('AWS Price List, Amazon SageMaker serverless inference', '2026-06-14', False))],
    ]


