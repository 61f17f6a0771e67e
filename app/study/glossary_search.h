// Finds terms as the learner types, in any of the languages.
#pragma once

#include "content.h"

namespace tenbin::study {

// Text as it is compared: without case, width or the kind of kana (サーバレス, ｻｰﾊﾞﾚｽ and さーばれす are one).
QString folded(const QString &text);

// Terms that hold the text in a headword, an alias or a reading, in the glossary's order; all of them for an empty text.
std::vector<const Term *> findTerms(const Content &content, const QString &text);

}   // namespace tenbin::study
