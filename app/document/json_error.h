// Why JSON is not a project, an entry or an edit of ours.
#pragma once

#include <QString>

namespace tenbin {

enum class JsonProblem : std::uint8_t {
    NotJson,
    NotOurs,
    NewerVersion,
    MissingPart,
    UnknownField,
    BadValue,
    BadCatalog,
    BadTrace,
    TooBig
};

struct JsonError
{
    JsonProblem problem = JsonProblem::NotJson;
    QString where;   // path inside the document, or the parser's words
};

QString jsonErrorText(const JsonError &error);

}   // namespace tenbin
