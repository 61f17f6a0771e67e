"""Hand-written part of the catalogue: which models and Regions it holds, and Tenbin's own assumptions.

Everything here that nobody published is written out with a source marked as an estimate.
"""

ASSUMED = '2026-11-24'

# id: (place, geography, latitude, longitude of the place)
REGIONS = {
    'af-south-1': ('Cape Town', 'af', -33.9, 18.4),
    'ap-east-2': ('Taipei', 'apac', 25.0, 121.6),
    'ap-northeast-1': ('Tokyo', 'apac', 35.7, 139.7),
    'ap-northeast-2': ('Seoul', 'apac', 37.6, 127.0),
    'ap-northeast-3': ('Osaka', 'apac', 34.7, 135.5),
    'ap-south-1': ('Mumbai', 'apac', 19.1, 72.9),
    'ap-south-2': ('Hyderabad', 'apac', 17.4, 78.5),
    'ap-southeast-1': ('Singapore', 'apac', 1.4, 103.8),
    'ap-southeast-2': ('Sydney', 'apac', -33.9, 151.2),
    'ap-southeast-3': ('Jakarta', 'apac', -6.2, 106.8),
    'ap-southeast-4': ('Melbourne', 'apac', -37.8, 145.0),
    'ap-southeast-5': ('Malaysia', 'apac', 3.1, 101.7),
    'ap-southeast-6': ('New Zealand', 'apac', -36.8, 174.8),
    'ap-southeast-7': ('Thailand', 'apac', 13.8, 100.5),
    'ca-central-1': ('Canada Central', 'ca', 45.5, -73.6),
    'ca-west-1': ('Calgary', 'ca', 51.0, -114.1),
    'eu-central-1': ('Frankfurt', 'eu', 50.1, 8.7),
    'eu-central-2': ('Zurich', 'eu', 47.4, 8.5),
    'eu-north-1': ('Stockholm', 'eu', 59.3, 18.1),
    'eu-south-1': ('Milan', 'eu', 45.5, 9.2),
    'eu-south-2': ('Spain', 'eu', 41.6, -0.9),
    'eu-west-1': ('Ireland', 'eu', 53.3, -6.3),
    'eu-west-2': ('London', 'eu', 51.5, -0.1),
    'eu-west-3': ('Paris', 'eu', 48.9, 2.4),
    'il-central-1': ('Tel Aviv', 'me', 32.1, 34.8),
    'me-central-1': ('UAE', 'me', 24.5, 54.4),
    'me-south-1': ('Bahrain', 'me', 26.1, 50.6),
    'mx-central-1': ('Mexico Central', 'mx', 20.6, -100.4),
    'sa-east-1': ('São Paulo', 'sa', -23.5, -46.6),
    'us-east-1': ('N. Virginia', 'us', 38.9, -77.5),
    'us-east-2': ('Ohio', 'us', 40.0, -83.0),
    'us-west-1': ('N. California', 'us', 37.4, -121.9),
    'us-west-2': ('Oregon', 'us', 45.8, -119.7),
}

# Inference-profile prefix: the Regions it serves.
PROFILE_REGIONS = {
    'us': [r for r in REGIONS if r.startswith('us-')],
    'eu': [r for r in REGIONS if r.startswith('eu-')],
    'apac': [r for r in REGIONS if r.startswith('ap-')],
    'jp': ['ap-northeast-1', 'ap-northeast-3'],
    'au': ['ap-southeast-2', 'ap-southeast-4'],
}

# Where the users of an area live, roughly: latitude, longitude.
AREAS = {
    'NorthAmerica': (40, -90), 'SouthAmerica': (-20, -50), 'Europe': (50, 9), 'Africa': (0, 25),
    'India': (21, 78), 'SoutheastAsia': (8, 106), 'EastAsia': (35, 125), 'Oceania': (-34, 148),
}

# Size class: output tokens/s of one stream, prefill tokens/s, overhead before prefill in seconds.
SPEED_CLASSES = {
    'tiny': (150, 20000, .20), 'small': (110, 12000, .25), 'medium': (90, 9000, .30),
    'large': (60, 6000, .35), 'frontier': (50, 5000, .50), 'heavy': (35, 3000, .80),
}

# Success rate by task of a model at quality level 0 (a 1B model of 2024) and what each level adds, up to 10.
TASKS = [('QuestionAnswering', .66, .029), ('Conversation', .70, .026), ('Summarisation', .70, .0265),
         ('Reasoning', .60, .036)]

# Bedrock id: (name, provider, price-list display name or '' if the facts already carry the id,
#              size class, quality level or None where size and generation say nothing of the tasks here, quota name or '')
TEXT_MODELS = {
    'amazon.nova-micro-v1:0': ('Nova Micro', 'Amazon', '', 'tiny', 3.0, 'Amazon Nova Micro'),
    'amazon.nova-lite-v1:0': ('Nova Lite', 'Amazon', '', 'small', 4.0, 'Amazon Nova Lite'),
    'amazon.nova-pro-v1:0': ('Nova Pro', 'Amazon', '', 'medium', 5.5, 'Amazon Nova Pro'),
    'amazon.nova-premier-v1:0': ('Nova Premier', 'Amazon', '', 'frontier', 6.3, 'Amazon Nova Premier V1'),
    'amazon.nova-2-lite-v1:0': ('Nova 2 Lite', 'Amazon', '', 'small', 6.0, ''),
    # The rate of Nova 2 Omni is the one of text.
    'amazon.nova-2-omni-preview': ('Nova 2 Omni (preview)', 'Amazon', '', 'medium', 6.4, ''),
    'amazon.nova-2-pro-preview-20251202-v1:0': ('Nova 2 Pro (preview)', 'Amazon', 'amazon.nova-2-pro-preview', 'large', 7.2, ''),
    'anthropic.claude-3-haiku-20240307-v1:0': ('Claude 3 Haiku', 'Anthropic', '', 'small', 3.6, 'Anthropic Claude 3 Haiku'),
    'anthropic.claude-3-sonnet-20240229-v1:0': ('Claude 3 Sonnet', 'Anthropic', '', 'large', 4.6, 'Anthropic Claude 3 Sonnet'),
    'anthropic.claude-3-5-haiku-20241022-v1:0': ('Claude 3.5 Haiku', 'Anthropic', '', 'small', 5.0, 'Anthropic Claude 3.5 Haiku'),
    'anthropic.claude-3-opus-20240229-v1:0': ('Claude 3 Opus', 'Anthropic', '', 'heavy', 5.2, 'Anthropic Claude 3 Opus'),
    'anthropic.claude-3-5-sonnet-20240620-v1:0': ('Claude 3.5 Sonnet', 'Anthropic', '', 'large', 6.2, 'Anthropic Claude 3.5 Sonnet'),
    'anthropic.claude-3-5-sonnet-20241022-v2:0': ('Claude 3.5 Sonnet v2', 'Anthropic', '', 'large', 6.6, 'Anthropic Claude 3.5 Sonnet V2'),
    'anthropic.claude-3-7-sonnet-20250219-v1:0': ('Claude 3.7 Sonnet', 'Anthropic', '', 'large', 7.2, 'Anthropic Claude 3.7 Sonnet V1'),
    'anthropic.claude-sonnet-4-20250514-v1:0': ('Claude Sonnet 4', 'Anthropic', '', 'large', 7.6, 'Anthropic Claude Sonnet 4 V1'),
    'anthropic.claude-opus-4-20250514-v1:0': ('Claude Opus 4', 'Anthropic', '', 'heavy', 7.9, 'Anthropic Claude Opus 4 V1'),
    'anthropic.claude-opus-4-1-20250805-v1:0': ('Claude Opus 4.1', 'Anthropic', '', 'heavy', 8.1, ''),
    'anthropic.claude-haiku-4-5-20251001-v1:0': ('Claude Haiku 4.5', 'Anthropic', '', 'small', 7.0, ''),
    'anthropic.claude-sonnet-4-5-20250929-v1:0': ('Claude Sonnet 4.5', 'Anthropic', '', 'large', 8.3, ''),
    'anthropic.claude-opus-4-5-20251101-v1:0': ('Claude Opus 4.5', 'Anthropic', '', 'frontier', 8.8, ''),
    'anthropic.claude-sonnet-4-6': ('Claude Sonnet 4.6', 'Anthropic', '', 'large', 8.6, ''),
    'anthropic.claude-opus-4-6-v1': ('Claude Opus 4.6', 'Anthropic', '', 'frontier', 9.0, ''),
    'anthropic.claude-opus-4-7': ('Claude Opus 4.7', 'Anthropic', '', 'frontier', 9.3, ''),
    'anthropic.claude-opus-4-8': ('Claude Opus 4.8', 'Anthropic', '', 'frontier', 9.5, ''),
    'anthropic.claude-sonnet-5': ('Claude Sonnet 5', 'Anthropic', '', 'large', 9.1, ''),
    'anthropic.claude-opus-5': ('Claude Opus 5', 'Anthropic', '', 'frontier', 9.7, ''),
    'anthropic.claude-fable-5': ('Claude Fable 5', 'Anthropic', 'Claude Fable 5', 'heavy', 9.9, ''),
    # Mythos is taken to be what Fable is: nothing but their like prices is known of it.
    'anthropic.claude-mythos-5': ('Claude Mythos 5', 'Anthropic', 'Claude Mythos 5', 'heavy', 9.9, ''),
    'anthropic.claude-mythos-preview': ('Claude Mythos (preview)', 'Anthropic', 'Claude Mythos Preview', 'heavy', 9.9, ''),
    'ai21.jamba-1-5-mini-v1:0': ('Jamba 1.5 Mini', 'AI21 Labs', '', 'small', 2.6, 'AI21 Jamba 1.5 Mini'),
    'ai21.jamba-1-5-large-v1:0': ('Jamba 1.5 Large', 'AI21 Labs', '', 'large', 4.4, 'AI21 Jamba 1.5 Large'),
    # Older models that still have a price, and some of them model units.
    'ai21.j2-mid-v1': ('Jurassic-2 Mid', 'AI21 Labs', 'Jurassic-2 Mid', 'small', 1.2, ''),
    'ai21.j2-ultra-v1': ('Jurassic-2 Ultra', 'AI21 Labs', 'Jurassic-2 Ultra', 'large', 1.8, ''),
    'ai21.jamba-instruct-v1:0': ('Jamba-Instruct', 'AI21 Labs', '', 'small', 2.0, ''),
    'amazon.titan-text-lite-v1': ('Titan Text Lite', 'Amazon', '', 'tiny', 0.8, 'Amazon Titan Text Lite'),
    'amazon.titan-text-express-v1': ('Titan Text Express', 'Amazon', '', 'small', 1.5, 'Amazon Titan Text Express'),
    'amazon.titan-text-premier-v1:0': ('Titan Text Premier', 'Amazon', '', 'medium', 2.4, 'Amazon Titan Text Premier'),
    'anthropic.claude-instant-v1': ('Claude Instant', 'Anthropic', '', 'small', 2.5, 'Anthropic Claude Instant'),
    # The price list's plain "Claude" costs what the price map has for version 1 where both name a Region.
    'anthropic.claude-v1': ('Claude 1', 'Anthropic', 'Claude', 'large', 2.4, ''),
    'anthropic.claude-v2': ('Claude 2', 'Anthropic', '', 'large', 3.0, 'Anthropic Claude V2'),
    'anthropic.claude-v2:1': ('Claude 2.1', 'Anthropic', '', 'large', 3.2, 'Anthropic Claude V2'),
    'cohere.command-text-v14': ('Command', 'Cohere', 'Cohere Generate Model - Command', 'medium', 2.0, 'Cohere Command'),
    'cohere.command-light-text-v14': ('Command Light', 'Cohere', 'Cohere Generate Model - Command-Light', 'tiny', 1.0, 'Cohere Command Light'),
    'meta.llama2-13b-chat-v1': ('Llama 2 13B', 'Meta', 'Meta Llama 2 Chat 13B', 'small', 1.0, 'Meta Llama 2 13B'),
    'meta.llama2-70b-chat-v1': ('Llama 2 70B', 'Meta', 'Meta Llama 2 Chat 70B', 'large', 2.2, 'Meta Llama 2 70B'),
    'mistral.mistral-small-2402-v1:0': ('Mistral Small 24.02', 'Mistral AI', '', 'medium', 3.2, 'Mistral Small'),
    'mistral.mistral-large-2407-v1:0': ('Mistral Large 24.07', 'Mistral AI', '', 'large', 5.1, 'Mistral Large 2407'),
    'cohere.command-r-v1:0': ('Command R', 'Cohere', '', 'medium', 3.0, 'Cohere Command R'),
    'cohere.command-r-plus-v1:0': ('Command R+', 'Cohere', '', 'large', 4.2, 'Cohere Command R Plus'),
    'deepseek.r1-v1:0': ('DeepSeek R1', 'DeepSeek', '', 'frontier', 7.0, 'DeepSeek R1 V1'),
    'deepseek.v3-v1:0': ('DeepSeek V3.1', 'DeepSeek', '', 'frontier', 7.0, ''),
    'deepseek.v3.2': ('DeepSeek V3.2', 'DeepSeek', '', 'frontier', 7.4, ''),
    'google.gemma-3-4b-it': ('Gemma 3 4B', 'Google', 'Gemma 3 4B', 'tiny', 1.5, ''),
    'google.gemma-3-12b-it': ('Gemma 3 12B', 'Google', 'Gemma 3 12B', 'small', 3.4, ''),
    'google.gemma-3-27b-it': ('Gemma 3 27B', 'Google', 'Gemma 3 27B', 'medium', 4.6, ''),
    'google.gemma-4-e2b': ('Gemma 4 E2B', 'Google', '', 'tiny', 3.0, ''),
    'google.gemma-4-26b-a4b': ('Gemma 4 26B A4B', 'Google', '', 'small', 5.6, ''),
    'google.gemma-4-31b': ('Gemma 4 31B', 'Google', '', 'medium', 6.2, ''),
    'meta.llama3-8b-instruct-v1:0': ('Llama 3 8B', 'Meta', '', 'small', 2.0, 'Meta Llama 3 8B'),
    'meta.llama3-70b-instruct-v1:0': ('Llama 3 70B', 'Meta', '', 'large', 4.2, 'Meta Llama 3 70B'),
    'meta.llama3-1-8b-instruct-v1:0': ('Llama 3.1 8B', 'Meta', '', 'small', 2.4, 'Meta Llama 3.1 8B'),
    'meta.llama3-1-70b-instruct-v1:0': ('Llama 3.1 70B', 'Meta', '', 'large', 4.8, 'Meta Llama 3.1 70B'),
    'meta.llama3-1-405b-instruct-v1:0': ('Llama 3.1 405B', 'Meta', '', 'heavy', 5.6, 'Meta Llama 3.1 405B'),
    'meta.llama3-2-1b-instruct-v1:0': ('Llama 3.2 1B', 'Meta', '', 'tiny', 0.0, 'Meta Llama 3.2 1B'),
    'meta.llama3-2-3b-instruct-v1:0': ('Llama 3.2 3B', 'Meta', '', 'tiny', 1.0, 'Meta Llama 3.2 3B'),
    'meta.llama3-2-11b-instruct-v1:0': ('Llama 3.2 11B', 'Meta', '', 'small', 2.6, 'Meta Llama 3.2 11B'),
    'meta.llama3-2-90b-instruct-v1:0': ('Llama 3.2 90B', 'Meta', '', 'large', 4.9, 'Meta Llama 3.2 90B'),
    'meta.llama3-3-70b-instruct-v1:0': ('Llama 3.3 70B', 'Meta', '', 'large', 5.2, 'Meta Llama 3.3 70B'),
    'meta.llama4-scout-17b-instruct-v1:0': ('Llama 4 Scout', 'Meta', '', 'small', 5.0, 'Meta Llama 4 Scout'),
    'meta.llama4-maverick-17b-instruct-v1:0': ('Llama 4 Maverick', 'Meta', '', 'medium', 5.7, 'Meta Llama 4 Maverick'),
    'minimax.minimax-m2': ('MiniMax M2', 'MiniMax', 'Minimax M2', 'medium', 6.8, ''),
    'minimax.minimax-m2.1': ('MiniMax M2.1', 'MiniMax', 'Minimax M2.1', 'medium', 7.0, ''),
    'minimax.minimax-m2.5': ('MiniMax M2.5', 'MiniMax', 'MiniMax M2.5', 'medium', 7.3, ''),
    'mistral.mistral-7b-instruct-v0:2': ('Mistral 7B', 'Mistral AI', '', 'small', 1.2, 'Mistral 7B Instruct'),
    'mistral.mixtral-8x7b-instruct-v0:1': ('Mixtral 8x7B', 'Mistral AI', '', 'medium', 2.5, 'Mixtral 8x7B'),
    'mistral.mistral-large-2402-v1:0': ('Mistral Large 24.02', 'Mistral AI', '', 'large', 4.4, 'Mistral Large'),
    'mistral.mistral-large-3-675b-instruct': ('Mistral Large 3', 'Mistral AI', '', 'frontier', 6.6, ''),
    'mistral.magistral-small-2509': ('Magistral Small 1.2', 'Mistral AI', 'Magistral Small 1.2', 'medium', 5.2, ''),
    'mistral.ministral-3-3b-instruct': ('Ministral 3 3B', 'Mistral AI', 'Ministral 3B 3.0', 'tiny', 1.6, ''),
    'mistral.ministral-3-8b-instruct': ('Ministral 3 8B', 'Mistral AI', 'Ministral 8B 3.0', 'small', 2.8, ''),
    'mistral.ministral-3-14b-instruct': ('Ministral 3 14B', 'Mistral AI', 'Ministral 14B 3.0', 'small', 3.4, ''),
    'mistral.devstral-2-123b': ('Devstral 2 123B', 'Mistral AI', 'Devstral', 'frontier', 5.8, ''),
    'mistral.pixtral-large-2502-v1:0': ('Pixtral Large 25.02', 'Mistral AI', 'Pixtral Large 25.02', 'frontier', 5.1, 'Mistral Pixtral Large'),
    # Made to hear speech; the rate is that of text.
    'mistral.voxtral-mini-3b-2507': ('Voxtral Mini 1.0', 'Mistral AI', 'Voxtral Mini 1.0', 'tiny', None, ''),
    'mistral.voxtral-small-24b-2507': ('Voxtral Small 1.0', 'Mistral AI', 'Voxtral Small 1.0', 'medium', None, ''),
    'moonshot.kimi-k2-thinking': ('Kimi K2 Thinking', 'Moonshot AI', 'Kimi K2 Thinking', 'frontier', 7.4, ''),
    'moonshotai.kimi-k2.5': ('Kimi K2.5', 'Moonshot AI', 'Kimi K2.5', 'frontier', 7.8, ''),
    'nvidia.nemotron-nano-9b-v2': ('Nemotron Nano 2 9B', 'NVIDIA', 'NVIDIA Nemotron Nano 2', 'small', 3.2, ''),
    'nvidia.nemotron-nano-12b-v2': ('Nemotron Nano 2 VL', 'NVIDIA', 'NVIDIA Nemotron Nano 2 VL', 'small', 3.2, ''),
    'nvidia.nemotron-nano-3-30b': ('Nemotron Nano 3 30B', 'NVIDIA', 'Nemotron Nano 3 30B', 'small', 5.4, ''),
    'nvidia.nemotron-super-3-120b': ('Nemotron 3 Super 120B', 'NVIDIA', 'NVIDIA Nemotron 3 Super 120B A12B', 'medium', 6.5, ''),
    'openai.gpt-oss-20b-1:0': ('gpt-oss-20b', 'OpenAI', '', 'small', 5.6, ''),
    'openai.gpt-oss-120b-1:0': ('gpt-oss-120b', 'OpenAI', '', 'medium', 6.7, ''),
    # Made to judge whether a text is safe.
    'openai.gpt-oss-safeguard-20b': ('gpt-oss-safeguard-20b', 'OpenAI', 'GPT OSS Safeguard 20B', 'small', None, ''),
    'openai.gpt-oss-safeguard-120b': ('gpt-oss-safeguard-120b', 'OpenAI', 'GPT OSS Safeguard 120B', 'medium', None, ''),
    'qwen.qwen3-32b-v1:0': ('Qwen3 32B', 'Qwen', 'Qwen3 32B', 'medium', 5.8, ''),
    'qwen.qwen3-235b-a22b-2507-v1:0': ('Qwen3 235B A22B', 'Qwen', 'Qwen3 235B A22B 2507', 'large', 6.9, ''),
    'qwen.qwen3-coder-30b-a3b-v1:0': ('Qwen3 Coder 30B', 'Qwen', 'Qwen3 Coder 30B A3B', 'small', 5.2, ''),
    'qwen.qwen3-coder-480b-a35b-v1:0': ('Qwen3 Coder 480B', 'Qwen', 'Qwen3 Coder 480B A35B', 'frontier', 6.8, ''),
    'qwen.qwen3-next-80b-a3b': ('Qwen3 Next 80B', 'Qwen', 'Qwen3 Next 80B A3B', 'small', 6.4, ''),
    'qwen.qwen3-coder-next': ('Qwen3 Coder Next', 'Qwen', 'Qwen3 Coder Next', 'small', 6.0, ''),
    'qwen.qwen3-vl-235b-a22b': ('Qwen3 VL 235B A22B', 'Qwen', 'Qwen3 VL 235B A22B', 'large', 6.9, ''),
    'writer.palmyra-vision-7b': ('Palmyra Vision 7B', 'Writer', 'Writer Palmyra Vision 7B', 'small', 2.2, ''),
    'writer.palmyra-x4-v1:0': ('Palmyra X4', 'Writer', 'Palmyra X4', 'large', 5.0, 'Writer Palmyra X4'),
    'writer.palmyra-x5-v1:0': ('Palmyra X5', 'Writer', 'Palmyra X5', 'large', 5.8, 'Writer Palmyra X5'),
    'xai.grok-4.3': ('Grok 4.3', 'xAI', '', 'frontier', 8.4, ''),
    'zai.glm-4.7': ('GLM 4.7', 'Z AI', 'GLM 4.7', 'frontier', 7.2, ''),
    'zai.glm-4.7-flash': ('GLM 4.7 Flash', 'Z AI', 'GLM 4.7 Flash', 'small', 5.9, ''),
    'zai.glm-5': ('GLM 5', 'Z AI', 'GLM 5', 'frontier', 7.9, ''),
}

# Bedrock id: (name, provider, price-list display name or '' as above, quota name or ''). The rates are those of text.
EMBEDDINGS = {
    'amazon.nova-2-multimodal-embeddings-v1:0': ('Nova Multimodal Embeddings', 'Amazon', 'NovaMultiModalEmbeddings', ''),
    'amazon.titan-embed-image-v1': ('Titan Multimodal Embeddings G1', 'Amazon', '', ''),
    'amazon.titan-embed-text-v1': ('Titan Embeddings G1 - Text', 'Amazon', '', 'Amazon Titan Text Embeddings'),
    'amazon.titan-embed-text-v2:0': ('Titan Text Embeddings V2', 'Amazon', '', 'Amazon Titan Text Embeddings V2'),
    'cohere.embed-english-v3': ('Cohere Embed English v3', 'Cohere', '', 'Cohere Embed English'),
    'cohere.embed-multilingual-v3': ('Cohere Embed Multilingual v3', 'Cohere', '', 'Cohere Embed Multilingual'),
    'cohere.embed-v4:0': ('Cohere Embed v4', 'Cohere', '', ''),
}

# Price-list rows that are not taken, and why: whoever collects new facts has to say so of every other row.
NOT_TAKEN = {
    'Claude (100K)': 'a context variant of Claude 1 whose id is not known',
    'Claude Instant (100K)': 'a context variant of Claude Instant whose id is not known',
    'Llama 3.3 70B Custom': 'the rate of a customized copy, not of a model on offer',
    'Nova Sonic': 'speech to speech', 'Nova Sonic 2.0': 'speech to speech',
    'TwelveLabs Marengo Embed 2.7': 'video; its row of text is by request',
    'TwelveLabs Marengo Embed 3.0': 'video; its row of text is by request',
    'TwelveLabs Pegasus 1.2': 'video in; no price of input tokens',
    'qwen3-next-80b-a3b': 'a second price of Qwen3 Next 80B A3B for Mumbai',
}

# What is not simply on offer: (standing, end of life or '', source of sources.py). The user guide's dates hold in the Regions
# that it names beside them, most of a model's; here a model has one standing in all. Where no date was found, a model is older
# for the successors that its line has on the price list.
LIFECYCLE = {
    **{m: ('legacy', '', 'SUCCEEDED') for m in (
        'ai21.j2-mid-v1', 'ai21.j2-ultra-v1', 'ai21.jamba-instruct-v1:0', 'amazon.titan-text-lite-v1',
        'amazon.titan-text-express-v1', 'amazon.titan-text-premier-v1:0', 'anthropic.claude-instant-v1',
        'anthropic.claude-v1', 'anthropic.claude-v2', 'anthropic.claude-v2:1', 'anthropic.claude-3-opus-20240229-v1:0',
        'anthropic.claude-3-7-sonnet-20250219-v1:0', 'cohere.command-text-v14', 'cohere.command-light-text-v14',
        'meta.llama2-13b-chat-v1', 'meta.llama2-70b-chat-v1')},
    **{m: ('preview', '', 'PRICE_LIST') for m in (
        'amazon.nova-2-omni-preview', 'amazon.nova-2-pro-preview-20251202-v1:0', 'anthropic.claude-mythos-preview')},
    'anthropic.claude-opus-4-20250514-v1:0': ('legacy', '2026-05-31', 'USER_GUIDE_MAY'),
    'anthropic.claude-3-5-haiku-20241022-v1:0': ('legacy', '2026-06-19', 'USER_GUIDE_MAY'),
    **{m: ('legacy', '2026-07-07', 'USER_GUIDE_MAY') for m in (
        'meta.llama3-1-405b-instruct-v1:0', 'meta.llama3-2-1b-instruct-v1:0', 'meta.llama3-2-3b-instruct-v1:0',
        'meta.llama3-2-11b-instruct-v1:0', 'meta.llama3-2-90b-instruct-v1:0')},
    **{m: ('legacy', '2026-07-30', 'USER_GUIDE_MAY') for m in (
        'anthropic.claude-3-sonnet-20240229-v1:0', 'anthropic.claude-3-5-sonnet-20240620-v1:0',
        'anthropic.claude-3-5-sonnet-20241022-v2:0')},
    'amazon.nova-premier-v1:0': ('legacy', '2026-09-14', 'USER_GUIDE_MAY'),
    **{m: ('legacy', '2026-08-19', 'USER_GUIDE') for m in ('cohere.command-r-v1:0', 'cohere.command-r-plus-v1:0')},
    'anthropic.claude-3-haiku-20240307-v1:0': ('legacy', '2026-09-10', 'USER_GUIDE'),
    'anthropic.claude-sonnet-4-20250514-v1:0': ('legacy', '2026-10-14', 'USER_GUIDE'),
    **{m: ('legacy', '2026-11-26', 'USER_GUIDE') for m in ('ai21.jamba-1-5-mini-v1:0', 'ai21.jamba-1-5-large-v1:0')},
    'anthropic.claude-opus-4-1-20250805-v1:0': ('legacy', '2027-01-08', 'USER_GUIDE'),
    'anthropic.claude-sonnet-4-5-20250929-v1:0': ('legacy', '2027-04-08', 'USER_GUIDE'),
}

# The pricing page's names of models with model units.
MODEL_UNIT_NAMES = {
    'Cohere Command': 'cohere.command-text-v14',
    'Cohere Command - Light': 'cohere.command-light-text-v14',
    'Llama 2 Pretrained and Chat (13B)': 'meta.llama2-13b-chat-v1',
    'Llama 2 Pretrained (13B)': 'meta.llama2-13b-chat-v1',
    'Llama 2 Pretrained (70B)': 'meta.llama2-70b-chat-v1',
    'Llama 3.1 Instruct (8B)': 'meta.llama3-1-8b-instruct-v1:0',
    'Llama 3.1 Instruct (70B)': 'meta.llama3-1-70b-instruct-v1:0',
    'Llama 3.2 Instruct (1B)': 'meta.llama3-2-1b-instruct-v1:0',
    'Llama 3.2 Instruct (3B)': 'meta.llama3-2-3b-instruct-v1:0',
    'Llama 3.2 Instruct (11B)': 'meta.llama3-2-11b-instruct-v1:0',
    'Llama 3.2 Instruct (90B)': 'meta.llama3-2-90b-instruct-v1:0',
    'Embed 3 English': 'cohere.embed-english-v3',
    'Embed 3 Multilingual': 'cohere.embed-multilingual-v3',
}

# Smallest prefix the prompt cache takes: tokens, and whether AWS or a library for Bedrock documents it.
CACHE_MINIMUM = {
    **{m: (1000, True) for m in ('amazon.nova-micro-v1:0', 'amazon.nova-lite-v1:0', 'amazon.nova-pro-v1:0',
                                 'amazon.nova-premier-v1:0')},
    'amazon.nova-2-lite-v1:0': (1000, False),
    'anthropic.claude-3-5-haiku-20241022-v1:0': (2048, True),
    'anthropic.claude-3-5-sonnet-20241022-v2:0': (1024, False),
    'anthropic.claude-3-7-sonnet-20250219-v1:0': (1024, True),
    'anthropic.claude-sonnet-4-20250514-v1:0': (1024, True),
    'anthropic.claude-opus-4-20250514-v1:0': (1024, True),
    'anthropic.claude-opus-4-1-20250805-v1:0': (1024, False),
    'anthropic.claude-haiku-4-5-20251001-v1:0': (4096, True),
    'anthropic.claude-sonnet-4-5-20250929-v1:0': (1024, True),
    'anthropic.claude-opus-4-5-20251101-v1:0': (4096, False),
    'anthropic.claude-sonnet-4-6': (1024, True),
    'anthropic.claude-opus-4-6-v1': (4096, False),
    'anthropic.claude-opus-4-7': (2048, False),
    'anthropic.claude-opus-4-8': (1024, False),
    'anthropic.claude-sonnet-5': (1024, False),
    'anthropic.claude-opus-5': (512, False),
    'anthropic.claude-fable-5': (512, False),
}

_PAGE = 'Amazon Bedrock pricing page'
_MANAGED = 'Bedrock Knowledge Bases (fully managed, 2026)'
_GUIDE = 'AWS solution cost guide, Amazon Bedrock AgentCore'

# ServiceItem: (service, item of the facts, source name). All of them are published for us-east-1; those of the
# pricing page for the Regions that it shows before one is chosen.
SERVICES = {
    'OpenSearchOcuHour': ('OpenSearch Serverless', 'OCU (indexing or search)', 'AWS solution cost guide, OpenSearch Serverless'),
    'OpenSearchStorageGbMonth': ('OpenSearch Serverless', 'managed storage (S3)', 'AWS solution cost guide, OpenSearch Serverless'),
    'AuroraAcuHour': ('Aurora', 'Serverless v2 ACU standard', 'AWS Price List, Amazon Aurora'),
    'AuroraStorageGbMonth': ('Aurora', 'storage standard', 'AWS Price List, Amazon Aurora'),
    'S3StorageGbMonth': ('S3', 'Standard first 50 TB', 'AWS Price List, Amazon S3'),
    'S3ReplicationGb': ('S3', 'Replication Time Control data transfer', 'Amazon S3 pricing page'),
    'LogIngestionGb': ('CloudWatch', 'log ingestion standard', 'AWS Price List, Amazon CloudWatch'),
    'LogStorageGbMonth': ('CloudWatch', 'log storage', 'AWS Price List, Amazon CloudWatch'),
    'GuardrailContentPer1k': ('Bedrock Guardrails', 'content filter (text)', 'AWS Price List, Bedrock Guardrails'),
    'GuardrailTopicsPer1k': ('Bedrock Guardrails', 'denied topics', 'AWS Price List, Bedrock Guardrails'),
    'GuardrailPiiPer1k': ('Bedrock Guardrails', 'sensitive information (PII)', 'AWS Price List, Bedrock Guardrails'),
    'GuardrailGroundingPer1k': ('Bedrock Guardrails', 'contextual grounding', 'AWS Price List, Bedrock Guardrails'),
    'StepFunctionsPer1k': ('Step Functions', 'standard state transition', 'AWS Price List, AWS Step Functions'),
    'DynamoWritePerMillion': ('DynamoDB', 'on-demand write', 'AWS Price List, Amazon DynamoDB'),
    'DynamoReadPerMillion': ('DynamoDB', 'on-demand read', 'AWS Price List, Amazon DynamoDB'),
    'DynamoStorageGbMonth': ('DynamoDB', 'storage', 'AWS Price List, Amazon DynamoDB'),
    'KnowledgeIndexGbMonth': (_MANAGED, 'Knowledge Bases managed: index storage', _PAGE),
    'KnowledgeRetrievePer1k': (_MANAGED, 'Knowledge Bases managed: standard Retrieve', _PAGE),
    'KnowledgeAgenticRetrievePer1k': (_MANAGED, 'Knowledge Bases managed: Agentic Retrieve', _PAGE),
    'RerankAmazonPer1k': ('Bedrock', 'Amazon Rerank 1.0', _PAGE),
    'RerankCoherePer1k': ('Bedrock', 'Cohere Rerank 3.5', _PAGE),
    'CustomModelStorageMonth': ('Bedrock', 'custom model storage', _PAGE),
    'CustomModelUnitMinute': ('Bedrock', 'Custom Model Import v1.0 inference', _PAGE),
    'CustomModelUnitV2Minute': ('Bedrock', 'Custom Model Import v2.0 inference', _PAGE),
    'CustomModelUnitStorageMonth': ('Bedrock', 'Custom Model Import storage', _PAGE),
    'EvaluationHumanTask': ('Bedrock', 'Model evaluation human task', _PAGE),
    'AgentVcpuHour': ('Bedrock AgentCore', 'AgentCore Runtime CPU', _GUIDE),
    'AgentGbHour': ('Bedrock AgentCore', 'AgentCore Runtime memory', _GUIDE),
    'AgentMemoryEventsPer1k': ('Bedrock AgentCore', 'AgentCore Memory short-term', _GUIDE),
    'AgentMemoryRecordsPer1kMonth': ('Bedrock AgentCore', 'AgentCore Memory long-term storage', _GUIDE),
    'AgentMemoryRetrievalsPer1k': ('Bedrock AgentCore', 'AgentCore Memory retrieval', _GUIDE),
    'LambdaRequestPerMillion': ('Lambda', 'request', 'AWS Price List, AWS Lambda'),
    'LambdaGbSecond': ('Lambda', 'duration x86 first 6B', 'AWS Price List, AWS Lambda'),
    'ApiGatewayHttpPerMillion': ('API Gateway', 'HTTP first 300M', 'AWS Price List, Amazon API Gateway'),
    'ApiGatewayRestPerMillion': ('API Gateway', 'REST first 333M', 'AWS Price List, Amazon API Gateway'),
    'QueueRequestPerMillion': ('SQS', 'standard', 'AWS Price List, Amazon SQS'),
}

# Training of a custom model by token: item of the facts.
TRAINING = {
    'cohere.command-text-v14': 'train Cohere Command',
    'cohere.command-light-text-v14': 'train Cohere Command-Light',
    'meta.llama2-13b-chat-v1': 'train Llama 2 13B',
    'meta.llama2-70b-chat-v1': 'train Llama 2 70B',
    'meta.llama3-1-8b-instruct-v1:0': 'train Llama 3.1 8B',
    'meta.llama3-1-70b-instruct-v1:0': 'train Llama 3.1 70B',
    'meta.llama3-2-1b-instruct-v1:0': 'train Llama 3.2 1B',
    'meta.llama3-2-3b-instruct-v1:0': 'train Llama 3.2 3B',
    'meta.llama3-2-11b-instruct-v1:0': 'train Llama 3.2 11B',
    'meta.llama3-2-90b-instruct-v1:0': 'train Llama 3.2 90B',
}

# SlaItem: item of the facts. OpenSearch Serverless has none: a gap.
SLAS = {
    'Bedrock': 'Amazon Bedrock monthly uptime per region', 'Aurora': 'Aurora Multi-AZ', 'AuroraSingleAz': 'Aurora Single-AZ',
    'S3': 'Amazon Simple Storage Service (S3)', 'ApiGateway': 'Amazon API Gateway', 'Lambda': 'AWS Lambda',
    'StepFunctions': 'AWS Step Functions', 'DynamoDb': 'Amazon DynamoDB (standard SLA)',
    'SageMakerOnline': 'Amazon SageMaker (online inference)', 'SageMakerBatch': 'Amazon SageMaker (batch transform)',
}
