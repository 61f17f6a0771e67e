// What is said of questions beside their own words: type, domain, where they come from.
#pragma once

#include "study/question.h"

namespace tenbin::ui {

QString typeName(study::QuestionType type);
QString domainName(int domain);   // of the exam guide, 1 to 5
// "Source text, section 3 · domain 2", or of a generated one its seed.
QString originWords(const study::PosedQuestion &question, const QLocale &locale);

}   // namespace tenbin::ui
