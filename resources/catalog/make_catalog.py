#!/usr/bin/env python3
"""Writes catalog.json, the prices, quotas, speeds and SLAs the program ships.

Usage: make_catalog.py FACTS_FOLDER [OUTPUT]

The facts are CSV tables collected from public sources. Only the public source and its date go into the catalogue.
A figure nobody published stays a gap, or becomes an assumption whose source is marked as an estimate.
"""
import math
import pathlib
import statistics
import sys

import sagemaker
import sources
from facts import DEFAULT_REGIONS, GEO, GLOBAL, IN_REGION, Facts, figure, number
from sources import (BURNDOWN, BURNDOWN_LATER, CACHE_DOC, CACHE_GUESS, CLAUDE_CACHE, CROSS_AZ, FMBENCH, LIKE_HOSTING, LITELLM,
                     NOVA_CACHE, NO_BURNDOWN, PRICE_LIST, PRICING_PAGE, QUOTAS, REGION_RATIO, ROUND_TRIP,
                     ROUTELLM, SPEED_CLASS, SUCCESS_CLASS, TIERS, TITAN_UNCERTAIN, TRANSFER, UNIT_EXAMPLE,
                     UNIT_PER_SECOND, UNIT_PER_SECOND_2025)
from tables import (AREAS, CACHE_MINIMUM, EMBEDDINGS, LIFECYCLE, MODEL_UNIT_NAMES, NOT_TAKEN, PROFILE_REGIONS, REGIONS,
                    SERVICES, SLAS, SPEED_CLASSES, TASKS, TEXT_MODELS, TRAINING)
from writer import Writer

GLOBAL_SUFFIX = ' (global/cross-region profile)'


def cache_prices(facts, model, price):
    """(read, write, one-hour write) at this input price: the price map's row first, then the published multipliers."""
    if model not in CACHE_MINIMUM:
        return None, None, None
    listed = facts.cache.get((model, price))
    if listed:
        return tuple(figure(p, LITELLM) for p in listed)
    if model.startswith('amazon.'):
        return figure(price * .25, NOVA_CACHE), None, None   # no write price is published for Nova
    # Only models whose price-map rows have a one-hour write offer it.
    hour = any(m == model and prices[2] is not None for (m, _), prices in facts.cache.items())
    return (figure(price * .1, CLAUDE_CACHE), figure(price * 1.25, CLAUDE_CACHE),
            figure(price * 2, CLAUDE_CACHE) if hour else None)


def offer(facts, model, region, profile, standard, batch, source):
    """One offer: [Region, profile, eleven prices in the order of TokenPrices]. Batch prices are the price list's."""
    prices = [figure(p, source) for p in standard]
    if standard[1] is None:   # the price list has no output of Claude 2, the price map has
        mapped = facts.mapped.get(model, {}).get(region, (None,) * 3)
        prices[1] = figure(mapped[1], mapped[2])
    prices += cache_prices(facts, model, standard[0]) if standard[0] is not None else [None] * 3
    prices += [figure(p, PRICE_LIST) for p in batch]
    for tier in ('flex', 'priority'):
        # A tier price counts only where its source agrees on the standard price.
        same = profile != GLOBAL and facts.tiers.get((model, region, 'standard')) == tuple(standard)
        found = facts.tiers.get((model, region, tier), (None, None)) if same else (None, None)
        prices += [figure(p, TIERS) for p in found]
    return [region, profile, *prices]


def profile_only(facts, quota_name):
    """A model that the quota table lists for cross-Region profiles alone is not offered inside one Region."""
    kinds = {kind for kind, _ in facts.quota_rows.get(quota_name, {})}
    return kinds == {GEO}


def text_offers(facts, model, display, quota_name):
    offers = []
    listed = facts.profiles.get(model, {})
    if (display or model) not in facts.price_rows:   # an older model that the price list no longer holds
        for region in DEFAULT_REGIONS:
            standard, batch = facts.older[model], (None, None)
            offers.append(offer(facts, model, region, IN_REGION, standard, batch, LITELLM))
    rows = facts.price_rows.get(display or model, [])
    if rows and all(not r['output_usd_per_mtok'] for r in rows):
        for region, (*standard, source) in facts.mapped[model].items():
            if region in REGIONS and all(r['region'] != region for r in rows):
                offers.append(offer(facts, model, region, IN_REGION, standard, (None, None), source))
    for r in rows:
        region, is_global = r['region'].removesuffix(GLOBAL_SUFFIX), r['region'].endswith(GLOBAL_SUFFIX)
        if region not in REGIONS:
            continue
        standard = [number(r['input_usd_per_mtok']), number(r['output_usd_per_mtok'])]
        batch = [number(r['batch_input_usd_per_mtok']), number(r['batch_output_usd_per_mtok'])]
        source = TITAN_UNCERTAIN if 'titan' in model and region not in DEFAULT_REGIONS else PRICE_LIST
        if is_global:
            offers.append(offer(facts, model, region, GLOBAL, standard, batch, source))
            continue
        geographic = [p for p in listed if p != 'global' and region in PROFILE_REGIONS[p]]
        in_region = not profile_only(facts, quota_name)
        if model == 'anthropic.claude-3-5-haiku-20241022-v1:0':
            # The price list's 1.00/5.00 is the latency-optimised rate; the standard one is on the pricing page.
            in_region, standard, source = batch[0] is not None, [.8, 4.0], PRICING_PAGE
        if model == 'amazon.nova-2-lite-v1:0' and region == 'us-east-1':
            # This row repeats the global profile's standard price; its batch price is half of the geographic one,
            # which us-east-2 and us-west-2 have too.
            standard, source = list(listed['us']), LITELLM
        if in_region:
            offers.append(offer(facts, model, region, IN_REGION, standard, batch, source))
        if geographic or not in_region:
            offers.append(offer(facts, model, region, GEO, standard, batch, source))
    return sorted(offers, key=lambda o: (o[0], (IN_REGION, GEO, GLOBAL).index(o[1])))


def embedding_offers(facts, model, display):
    if (display or model) not in facts.price_rows:
        return [[region, IN_REGION, figure(facts.older[model][0], LITELLM)] for region in DEFAULT_REGIONS]
    offers = []
    for r in sorted(facts.price_rows[display or model], key=lambda r: r['region']):
        if r['region'] in REGIONS:
            uncertain = 'titan' in model and r['region'] not in DEFAULT_REGIONS
            source = TITAN_UNCERTAIN if uncertain else PRICE_LIST
            prices = [figure(number(r['input_usd_per_mtok']), source), None, None, None, None,
                      figure(number(r['batch_input_usd_per_mtok']), source)]
            offers.append([r['region'], IN_REGION, *prices])
    return offers


def model_units(facts):
    """{model: [[Region, commitment, figure]]} from the pricing page's default Regions."""
    units = {}
    for r in facts.table('bedrock_provisioned'):
        model = MODEL_UNIT_NAMES.get(r['model'])
        commitment = {'none': 'none', '1 month': '1m', '6 months': '6m'}.get(r['commitment'])
        if model and commitment and r['usd_per_model_unit_hour']:
            for region in DEFAULT_REGIONS:
                units.setdefault(model, {})[(region, commitment)] = figure(number(r['usd_per_model_unit_hour']), PRICING_PAGE)
        if r['model'] in TEXT_MODELS and commitment and r['region'] in REGIONS:
            source = UNIT_EXAMPLE
            if r['source'].startswith('litellm'):
                source = UNIT_PER_SECOND_2025 if UNIT_PER_SECOND_2025[1] in r['source'] else UNIT_PER_SECOND
            units.setdefault(r['model'], {})[(r['region'], commitment)] = figure(number(r['usd_per_model_unit_hour']), source)
        if r['model'].startswith('anthropic.claude-3-sonnet'):
            units.setdefault('anthropic.claude-3-sonnet-20240229-v1:0', {})[(r['region'], commitment)] = \
                figure(number(r['usd_per_model_unit_hour']), FMBENCH)
    order = ('none', '1m', '6m')
    return {m: [[r, c, f] for (r, c), f in sorted(u.items(), key=lambda x: (x[0][0], order.index(x[0][1])))]
            for m, u in units.items()}


def reserved(facts):
    """{model name: {(profile, months): [input, output]}} of the Reserved tier."""
    offers = {}
    for r in facts.table('bedrock_provisioned'):
        if r['commitment'].startswith('Reserved tier'):
            months = int(r['commitment'].split()[2])
            rate = r['source_usd_per_second_or_tpm_rate']
            side = 0 if 'input' in rate else 1
            for profile in ((GLOBAL,) if r['region'].startswith('Global') else (IN_REGION, GEO)):
                offers.setdefault(r['model'], {}).setdefault((profile, months), [None, None])[side] = \
                    figure(number(rate.split()[0]), PRICING_PAGE)
    return offers


def quotas(facts, name):
    rows = facts.quota_rows.get(name, {})
    return [[region, kind, figure(q.get('RPM'), QUOTAS), figure(q.get('TPM'), QUOTAS)]
            for (kind, region), q in sorted(rows.items(), key=lambda x: (x[0][1], (IN_REGION, GEO).index(x[0][0])))]


def published_speeds(facts):
    """{model name: (tokens per second or None, time to first token or None, source)}"""
    speeds = {}
    for r in facts.table('model_speeds'):
        if r['lane'] != 'bedrock on-demand' or not (r['output_tokens_per_s'] or r['ttft_s']):
            continue
        page = r['source']
        if page == 'same page (190-237)' or page.startswith(('AWS employee', 'same page')):
            source = ('AWS employee benchmark over 15 Regions, 30 June to 1 July, year not given', 'undated', False)
        elif page.startswith('krabarena'):
            source = ('krabarena.org warm time to first token, median less network', 'undated', False)
        else:
            source = ('Artificial Analysis provider page', 'undated', False)
        speeds[r['model']] = (number(r['output_tokens_per_s']), number(r['ttft_s']), source)
    return speeds


def speed(published, name, size):
    """[overhead, prefill rate, seconds per output token]. A published first token is met at 1,000 input tokens."""
    rate, prefill, overhead = SPEED_CLASSES[size]
    tokens, ttft, source = published.get(name, (None, None, None))
    return [figure(round(ttft - 1000 / prefill, 4), source) if ttft else figure(overhead, SPEED_CLASS),
            figure(prefill, SPEED_CLASS),
            figure(round(1 / tokens, 6), source) if tokens else figure(round(1 / rate, 6), SPEED_CLASS)]


def success(model, level):
    if level is None:
        return [None] * len(TASKS)
    rates = [figure(round(base + step * level, 3), SUCCESS_CLASS) for _, base, step in TASKS]
    if model.startswith('mistral.mixtral-8x7b'):
        rates[3] = figure(round((747 + 95) / 1319, 3), ROUTELLM)   # the weak model of the published pair
    return rates


def burndown(model):
    if not model.startswith('anthropic.') or model.startswith(
            ('anthropic.claude-3', 'anthropic.claude-instant', 'anthropic.claude-v')):
        return figure(1, NO_BURNDOWN)
    # The guide's table names Sonnet 4 and Opus 4.
    named = model.startswith(('anthropic.claude-sonnet-4-2025', 'anthropic.claude-opus-4-2025'))
    return figure(5, BURNDOWN if named else BURNDOWN_LATER)


def lifecycle(model):
    standing, end, source = LIFECYCLE.get(model, (None, None, None))
    return standing and (standing, end, getattr(sources, source))


def check_taken(facts):
    """Every row of the price list is taken, or refused by name."""
    taken = {display or model for model, (_, _, display, *_) in (TEXT_MODELS | EMBEDDINGS).items()}
    forgotten = facts.price_rows.keys() - taken - NOT_TAKEN.keys()
    if forgotten:
        sys.exit(f'neither taken nor refused: {", ".join(sorted(forgotten))}')


def models(facts):
    units, tier, speeds = model_units(facts), reserved(facts), published_speeds(facts)
    training = {r['item']: figure(number(r['usd']), PRICING_PAGE) for r in facts.table('other_services')
                if r['item'].startswith('train ')}
    result = []
    for model, (name, provider, display, size, level, quota_name) in TEXT_MODELS.items():
        context, output = facts.limits.get(model, (0, 0))
        if model in facts.dearer_above_200k:
            context = min(context, 200000)   # the listed price holds no further
        minimum = CACHE_MINIMUM.get(model)
        result.append({
            'id': model, 'name': name, 'provider': provider, 'kind': 'text', 'context': context, 'maxOutput': output,
            'lifecycle': lifecycle(model), 'burndown': burndown(model),
            'cacheMin': minimum and figure(minimum[0], CACHE_DOC if minimum[1] else CACHE_GUESS),
            'speed': speed(speeds, name, size), 'success': success(model, level),
            'training': training.get(TRAINING.get(model)),
            'offers': text_offers(facts, model, display, quota_name), 'units': units.get(model, []),
            'reserved': [[p, m, *f] for (p, m), f in tier.get(name, {}).items()], 'quotas': quotas(facts, quota_name)})
    for model, (name, provider, display, quota_name) in EMBEDDINGS.items():
        context, _ = facts.limits.get(model, (0, 0))
        result.append({
            'id': model, 'name': name, 'provider': provider, 'kind': 'embedding', 'context': context, 'maxOutput': 0,
            'lifecycle': lifecycle(model), 'burndown': burndown(model), 'cacheMin': None,
            'offers': embedding_offers(facts, model, display),
            'units': units.get(model, []), 'reserved': [], 'quotas': quotas(facts, quota_name)})
    for m in result:
        m['reserved'].sort(key=lambda r: ((IN_REGION, GEO, GLOBAL).index(r[0]), r[1]))
    return sorted(result, key=lambda m: m['id'])


def region_factors(facts):
    """Median over the GPU types sold in both Regions of the price against us-east-1: how dear a Region is."""
    prices = {}
    for r in facts.table('ec2_gpu_regional_proxy'):
        prices.setdefault(r['region'], {})[r['ec2_instance']] = number(r['usd_per_hour_on_demand'])
    base = prices['us-east-1']
    return {region: statistics.median(p / base[i] for i, p in own.items() if i in base)
            for region, own in prices.items() if region in REGIONS and any(i in base for i in own)}


def region_ratios(facts):
    return [[region, figure(float(f'{ratio:.4g}'), REGION_RATIO)] for region, ratio in sorted(region_factors(facts).items())
            if region != 'us-east-1']


def service_prices(facts):
    result, rows = [], facts.table('other_services')
    for item, (service, fact, name) in SERVICES.items():
        found = [r for r in rows if r['service'] == service and r['item'] == fact]
        row = next((r for r in found if r['region'] == 'us-east-1' or 'page default' in r['region']))
        date = row['source_date'].removesuffix(' (copy)').replace('n/a', 'undated')
        # "0.05718 (US) / 0.07144 (other region)": of the US, and of everywhere else.
        here, _, elsewhere = row['usd'].partition(' (US) / ')
        price = figure(number(here), (name, date, False))
        if elsewhere:
            other = figure(number(elsewhere.partition(' ')[0]), (f'{name}, outside the US', date, False))
            result += [[item, region, price if region.startswith('us-') else other] for region in sorted(REGIONS)]
            continue
        for region in ('us-east-1',) if row['region'] == 'us-east-1' else DEFAULT_REGIONS:
            result.append([item, region, price])
    for r in sorted(rows, key=lambda r: r['region']):
        if r['service'] == 'Data transfer' and r['region'] in REGIONS:
            if r['item'] == 'Outbound data transfer to other regions':
                result.append(['TransferCrossRegionGb', r['region'], figure(number(r['usd']), TRANSFER)])
            elif r['item'].startswith('cross-AZ'):
                result.append(['TransferCrossAzGb', r['region'], figure(2 * number(r['usd']), CROSS_AZ)])
    return result + sagemaker.service_prices(facts)


def slas(facts):
    rows = {r['item']: r for r in facts.table('quotas_sla') if r['category'] == 'SLA'}
    result = []
    for item, fact in SLAS.items():
        r = rows[fact]
        own = r['source'].startswith('aws.amazon.com')
        name = f'{item.removesuffix("SingleAz")} service level agreement' if own else 'AWS service level agreements, as tabulated by others'
        result.append([item, figure(round(float(r['value']) / 100, 6), (name, r['source_date'], False))])
    return result


def round_trips():
    def seconds(a, b):
        la, lo, lb, lp = map(math.radians, (*a, *b))
        h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((lp - lo) / 2) ** 2
        kilometres = 2 * 6371 * math.asin(math.sqrt(h))
        return round(.010 + 2 * 1.5 * kilometres / 200000, 3)
    return [[area, region, figure(seconds(place, REGIONS[region][2:]), ROUND_TRIP)]
            for area, place in AREAS.items() for region in sorted(REGIONS)]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    facts = Facts(sys.argv[1])
    check_taken(facts)
    output = pathlib.Path(sys.argv[2] if len(sys.argv) == 3 else pathlib.Path(__file__).parent / 'catalog.json')
    catalog = {'date': max(PRICE_LIST[1], TIERS[1], TRANSFER[1]),
               'regions': [[r, REGIONS[r][0], REGIONS[r][1]] for r in sorted(REGIONS)],
               'models': models(facts), 'servicePrices': service_prices(facts),
               'regionRatios': region_ratios(facts), 'slas': slas(facts), 'roundTrips': round_trips(),
               'likeHosting': (None, LIKE_HOSTING), 'instancePrices': sagemaker.instance_prices(facts)}
    output.write_text(Writer().write(catalog), encoding='utf-8')


if __name__ == '__main__':
    main()
