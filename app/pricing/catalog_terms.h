// The words that stand for enumerators in catalogue files: they survive a reordering of the enumerations.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <planner/catalog.h>
#include <string_view>

namespace tenbin::pricing {

inline constexpr int kCatalogSchema = 1;

inline constexpr std::array<std::u16string_view, 2> kKindTerms{u"text", u"embedding"};
inline constexpr std::array<std::u16string_view, 3> kStandingTerms{u"offered", u"preview", u"legacy"};
inline constexpr std::array<std::u16string_view, 3> kProfileTerms{u"in", u"geo", u"global"};
inline constexpr std::array<std::u16string_view, 3> kCommitmentTerms{u"none", u"1m", u"6m"};
inline constexpr std::array<std::u16string_view, static_cast<std::size_t>(planner::ServiceItem::Count)> kServiceTerms{
    u"OpenSearchOcuHour", u"OpenSearchStorageGbMonth", u"AuroraAcuHour", u"AuroraStorageGbMonth", u"S3StorageGbMonth",
    u"S3ReplicationGb", u"TransferCrossAzGb", u"TransferCrossRegionGb", u"LogIngestionGb", u"LogStorageGbMonth",
    u"GuardrailContentPer1k", u"GuardrailTopicsPer1k", u"GuardrailPiiPer1k", u"GuardrailGroundingPer1k", u"StepFunctionsPer1k",
    u"DynamoWritePerMillion", u"DynamoReadPerMillion", u"DynamoStorageGbMonth", u"KnowledgeIndexGbMonth",
    u"KnowledgeRetrievePer1k", u"KnowledgeAgenticRetrievePer1k", u"RerankAmazonPer1k", u"RerankCoherePer1k",
    u"CustomModelStorageMonth", u"CustomModelUnitMinute", u"CustomModelUnitV2Minute", u"CustomModelUnitStorageMonth",
    u"EvaluationHumanTask", u"AgentVcpuHour", u"AgentGbHour", u"AgentMemoryEventsPer1k", u"AgentMemoryRecordsPer1kMonth",
    u"AgentMemoryRetrievalsPer1k", u"LambdaRequestPerMillion", u"LambdaGbSecond", u"ApiGatewayHttpPerMillion",
    u"ApiGatewayRestPerMillion", u"EndpointStorageGbMonth", u"EndpointDataGb", u"ServerlessGbSecond",
    u"ServerlessProvisionedGbSecond", u"QueueRequestPerMillion"};
inline constexpr std::array<std::u16string_view, 3> kInstanceUseTerms{u"hosting", u"batch", u"training"};
inline constexpr std::array<std::u16string_view, static_cast<std::size_t>(planner::SlaItem::Count)> kSlaTerms{u"Bedrock",
    u"OpenSearchServerless", u"Aurora", u"AuroraSingleAz", u"S3", u"ApiGateway", u"Lambda", u"StepFunctions", u"DynamoDb",
    u"SageMakerOnline", u"SageMakerBatch", u"AgentRuntime"};
inline constexpr std::array<std::u16string_view, static_cast<std::size_t>(planner::UserArea::Count)> kAreaTerms{
    u"NorthAmerica", u"SouthAmerica", u"Europe", u"Africa", u"India", u"SoutheastAsia", u"EastAsia", u"Oceania"};

template<typename Terms>
std::optional<std::size_t> termIndex(const Terms &terms, std::u16string_view word)
{
    const auto found = std::find(terms.begin(), terms.end(), word);
    if (found == terms.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - terms.begin());
}

}   // namespace tenbin::pricing
