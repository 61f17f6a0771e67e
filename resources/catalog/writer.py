"""Writes the catalogue as JSON."""
import json

SCHEMA = 1


class Writer:
    """The same bytes as the program's own writer: sources by index, a gap is null, one record a line."""

    def __init__(self):
        self.sources = set()

    def collect(self, value):
        if isinstance(value, tuple):
            self.sources.add(value[-1])   # the source is the last of a figure, and of a model's standing
        elif isinstance(value, list):
            for v in value:
                self.collect(v)
        elif isinstance(value, dict):
            self.collect(list(value.values()))

    def flat(self, values):
        """Figures become value, source; trailing gaps are cut."""
        while values and values[-1] is None:
            values = values[:-1]
        parts = []
        for v in values:
            if v is None:
                parts.append('null')
            elif isinstance(v, tuple):
                parts += [self.number(v[0]), str(self.index[v[1]])]
            else:
                parts.append(json.dumps(v, ensure_ascii=False))
        return '[' + ','.join(parts) + ']'

    @staticmethod
    def number(v):
        return str(int(v)) if float(v).is_integer() else repr(float(v))

    def lines(self, records):
        return '[' + ','.join('\n' + self.flat(r) for r in records) + ']'

    def model(self, m):
        head = [f'"{k}":{json.dumps(m[k], ensure_ascii=False)}' for k in ('id', 'name', 'provider', 'kind', 'context', 'maxOutput')]
        if m['lifecycle']:
            standing, end, source = m['lifecycle']
            head.append('"lifecycle":' + self.flat([standing, end, self.index[source]]))
        head.append('"burndown":' + self.flat([m['burndown']]))
        if m['cacheMin']:
            head.append('"cacheMin":' + self.flat([m['cacheMin']]))
        if m.get('training'):
            head.append('"training":' + self.flat([m['training']]))
        for key in ('speed', 'success'):
            if key in m and any(m[key]):
                head.append(f'"{key}":' + self.flat(m[key]))
        for key in ('offers', 'units', 'reserved', 'quotas'):
            if m[key]:
                head.append(f'"{key}":' + self.lines(m[key]))
        return '\n{' + ','.join(head) + '}'

    def write(self, catalog):
        self.collect(catalog)
        ordered = sorted(self.sources)
        self.index = {s: i for i, s in enumerate(ordered)}
        text = f'{{"schema":{SCHEMA},"date":{json.dumps(catalog["date"])},\n"sources":'
        text += self.lines([[n, d, int(e)] for n, d, e in ordered])
        text += ',\n"regions":' + self.lines(catalog['regions'])
        text += ',\n"models":[' + ','.join(self.model(m) for m in catalog['models']) + ']'
        for key in ('servicePrices', 'regionRatios', 'slas', 'roundTrips'):
            text += f',\n"{key}":' + self.lines(catalog[key])
        text += f',\n"likeHosting":[[{self.index[catalog["likeHosting"][1]]}]]'
        text += ',\n"instancePrices":' + self.lines(catalog['instancePrices'])
        return text + '}\n'
