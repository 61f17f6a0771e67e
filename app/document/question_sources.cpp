#include "question_sources.h"

#include "recipes.h"

namespace tenbin {

study::QuestionSources questionSources(const planner::Catalog &catalog)
{
    study::QuestionSources sources{{}, &catalog};
    for (const Recipe &recipe : recipes(QStringLiteral("en")))
        sources.recipes.push_back(recipe.entry.subject());
    return sources;
}

}   // namespace tenbin
