// Words that are asked for whenever they are shown, so that a language switch reaches what already stands.
#pragma once

#include <QString>

#include <functional>

namespace tenbin::ui {

using Sentence = std::function<QString()>;

}   // namespace tenbin::ui
