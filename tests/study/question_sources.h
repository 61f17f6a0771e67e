// What generated questions are made of in tests: the recipes and the shipped prices.
#pragma once

#include "document/recipes.h"
#include "pricing/catalog_loader.h"
#include "study/generated.h"

namespace tenbin::study {

inline QuestionSources sources()
{
    QuestionSources s{{}, &pricing::builtInCatalog()};
    for (const Recipe &recipe : recipes(QStringLiteral("en")))
        s.recipes.push_back(recipe.entry.subject());
    return s;
}

}   // namespace tenbin::study
