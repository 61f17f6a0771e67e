#include "bill_parts.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

class RetrievalBill : private BillWriter
{
public:
    using BillWriter::BillWriter;

    void add()
    {
        if (!m_case.managedKnowledge() && storeUnits() > m_case.plan.retrieval.storeUnits)
            m_outcome.warnings.push_back({Finding::StoreBelowMinimum, {}, {}, m_case.plan.retrieval.storeUnits, storeUnits()});
        inServedRegions([this](const ServedRegion &region) {
            if (m_case.managedKnowledge())
                managed(region);
            else
                ownStore(region);
        });
        if (m_case.plan.resilience.tier != AvailabilityTier::SingleZone && !m_case.managedKnowledge()) {
            const Retrieval &r = m_case.plan.retrieval;
            const double found = r.reranker == Reranker::None ? r.topK : std::max<double>(r.topK, r.rerankCandidates);
            const double searched = workedRequestsPerMonth() * found * m_case.workload.assumptions.vectorBytesPerChunk / 1e9;
            service(BillItem::CrossZoneTransfer, BillUnit::Gb, ServiceItem::TransferCrossAzGb, m_case.main, searched);
        }
    }

private:
    void managed(const ServedRegion &region);
    void ownStore(const ServedRegion &region);
    void embeddings(const ServedRegion &region);
    void rerank(const ServedRegion &region);
};

// Embeddings, parsing and reranking are in the price of the managed Knowledge Base.
void RetrievalBill::managed(const ServedRegion &region)
{
    service(BillItem::VectorStoreStorage, BillUnit::GbMonth, ServiceItem::KnowledgeIndexGbMonth, region, vectorGb());
    const Retrieval &r = m_case.plan.retrieval;
    const double thousands = workedRequestsPerMonth() * region.share / 1000;
    if (r.agenticRetrieve)
        service(
            BillItem::AgenticRetrievals, BillUnit::ThousandCalls, ServiceItem::KnowledgeAgenticRetrievePer1k, region, thousands);
    // The retrievals that an agentic one runs are billed too (pricing page, example of 850 USD).
    service(BillItem::KnowledgeRetrievals, BillUnit::ThousandCalls, ServiceItem::KnowledgeRetrievePer1k, region,
        r.agenticRetrieve ? thousands * r.retrievesPerAgentic : thousands);
}

void RetrievalBill::ownStore(const ServedRegion &region)
{
    const Retrieval &r = m_case.plan.retrieval;
    const bool openSearch = r.store == VectorStore::OpenSearchServerless;
    embeddings(region);
    service(BillItem::VectorStoreUnits, openSearch ? BillUnit::OcuHour : BillUnit::AcuHour,
        openSearch ? ServiceItem::OpenSearchOcuHour : ServiceItem::AuroraAcuHour, region, storeUnits() * m_case.hoursPerMonth());
    service(BillItem::VectorStoreStorage, BillUnit::GbMonth,
        openSearch ? ServiceItem::OpenSearchStorageGbMonth : ServiceItem::AuroraStorageGbMonth, region, vectorGb());
    rerank(region);
    service(BillItem::ObjectStorage, BillUnit::GbMonth, ServiceItem::S3StorageGbMonth, region, corpusGb());
}

// Documents once where that is asked for, then what changed (overlap repeats text), and every question once.
void RetrievalBill::embeddings(const ServedRegion &region)
{
    if (!m_case.embedding.model)
        return;
    const KnowledgeBase &knowledge = m_case.workload.knowledge;
    const TokenOffer *offer = m_case.embedding.model->tokenOffer(region.region->id, InferenceProfile::InRegion);
    const MaybeFigure price = offer ? offer->prices.input : std::nullopt;
    const double corpus = knowledge.corpusTokens / (1 - m_case.plan.retrieval.overlap);
    if (knowledge.countFirstIndexing)
        line(BillItem::FirstEmbedding, BillUnit::MillionTokens, m_case.embedding, region,
            corpus / m_case.workload.traffic.horizonMonths / 1e6, price, Finding::NoTokenPrice);
    const double changed = knowledge.corpusTokens * knowledge.monthlyChange / (1 - m_case.plan.retrieval.overlap);
    const double asked = requestsPerMonth() * region.share * (1 - m_served.hotShare) * m_case.workload.request.user.mean_tokens;
    line(BillItem::EmbeddingTokens, BillUnit::MillionTokens, m_case.embedding, region, (changed + asked) / 1e6, price,
        Finding::NoTokenPrice);
}

// A query ranks up to 100 chunks; more candidates are more queries, rounded up for each request.
void RetrievalBill::rerank(const ServedRegion &region)
{
    const Retrieval &r = m_case.plan.retrieval;
    if (r.reranker == Reranker::None)
        return;
    const double queries = std::ceil(r.rerankCandidates / 100) * workedRequestsPerMonth() * region.share;
    service(BillItem::Rerank, BillUnit::ThousandQueries,
        r.reranker == Reranker::AmazonRerank ? ServiceItem::RerankAmazonPer1k : ServiceItem::RerankCoherePer1k, region,
        queries / 1000);
}

}   // namespace

void billRetrieval(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    if (c.retrieves())
        RetrievalBill(c, tokens, served, outcome).add();
}

namespace {

// Text units of a text in the workload's languages, each text in one of them.
class TextUnits
{
public:
    TextUnits(const RequestShape &shape, const Assumptions &a, bool whole)
        : m_whole(whole)
    {
        const double chinese = shape.chineseShare, japanese = shape.japaneseShare;
        const double others = std::max(0.0, 1 - chinese - japanese), all = others + chinese + japanese;
        m_languages = {{{others / all, shape.charactersPerToken}, {chinese / all, a.chineseCharactersPerToken},
            {japanese / all, a.japaneseCharactersPerToken}}};
    }

    double of(const LengthLaw &text, double limit_tokens = std::numeric_limits<double>::infinity()) const
    {
        return inEach([&](double unitsPerToken) {
            return m_whole ? meanWholeUnits(text, unitsPerToken, limit_tokens) : cutLength(text, limit_tokens) * unitsPerToken;
        });
    }

    // Of a text that holds all three.
    double ofSum(double fixed_tokens, const LengthLaw &question, const LengthLaw &answer, double limit_tokens) const
    {
        return inEach([&](double unitsPerToken) {
            return m_whole ? meanWholeUnitsOfSum(fixed_tokens, question, answer, limit_tokens, unitsPerToken)
                           : (fixed_tokens + question.mean_tokens + cutLength(answer, limit_tokens)) * unitsPerToken;
        });
    }

private:
    template<typename Units>
    double inEach(Units &&its) const
    {
        double units = 0;
        for (const auto &[share, characters] : m_languages)
            if (share > 0)
                units += share * its(characters / 1000);
        return units;
    }
    static double cutLength(const LengthLaw &text, double limit_tokens)
    {
        return std::isfinite(limit_tokens) ? cutLognormal(text, limit_tokens).kept.mean : text.mean_tokens;
    }

    bool m_whole;
    std::array<std::pair<double, double>, 3> m_languages;   // share of the tokens, characters for each
};

}   // namespace

void billSafety(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    const Safety &s = c.plan.safety;
    if (!s.contentFilter && !s.deniedTopics && !s.personalData && !s.grounding)
        return;
    const RequestShape &shape = c.workload.request;
    const TextUnits units(shape, c.workload.assumptions, s.wholeTextUnits);
    const double limit = c.plan.prompt.maxOutput_tokens;
    const LengthLaw answer{tokens.law.uncut.mean, shape.output.cv};
    const Retrieval &r = c.plan.retrieval;
    const double source = c.retrieves() ? r.topK * r.chunk_tokens : 0;
    // Of a document in pieces every call is looked at: those of the pieces, then the merge, which reads what they wrote. An
    // agent's steps are not seen by the user.
    double seen = units.of(answer, limit), grounded = 0;
    if (tokens.isSplit()) {
        const double pieces = tokens.document.pieces, written = tokens.document.pieceOutput;
        const LengthLaw piece{shape.user.mean_tokens / pieces, shape.user.cv};
        seen += pieces * (units.of(piece) + units.of({written, 0})) + units.of({pieces * written, 0});
        if (s.grounding)
            grounded = pieces * units.ofSum(source + written, piece, {0, 0}, limit)
                + units.ofSum(pieces * written, {0, 0}, answer, limit);
    } else {
        seen += units.of(shape.user);
        if (s.grounding)
            grounded = units.ofSum(source, shape.user, answer, limit);
    }
    BillWriter writer(c, tokens, served, outcome);
    const auto policy = [&](bool on, BillItem item, ServiceItem priced, double perCall) {
        const double thousands = on ? writer.workedRequestsPerMonth() * perCall / 1000 : 0;
        writer.inServedRegions([&](const ServedRegion &region) {
            writer.service(item, BillUnit::ThousandTextUnits, priced, region, thousands * region.share);
        });
    };
    policy(s.contentFilter, BillItem::GuardrailContent, ServiceItem::GuardrailContentPer1k, seen);
    policy(s.deniedTopics, BillItem::GuardrailTopics, ServiceItem::GuardrailTopicsPer1k, seen);
    policy(s.personalData, BillItem::GuardrailPersonalData, ServiceItem::GuardrailPiiPer1k, seen);
    // Source, question and answer of a call are one text (Amazon Bedrock pricing page, contextual grounding check).
    policy(s.grounding, BillItem::GuardrailGrounding, ServiceItem::GuardrailGroundingPer1k, grounded);
}

}   // namespace tenbin::planner
