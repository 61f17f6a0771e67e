// Spaces in Chinese and Japanese sentences.
#pragma once

#include <QString>

namespace tenbin::study {

// One space between Han or kana and Latin letters or figures, none between Han or kana, or beside their punctuation: as the
// fixed texts have it. A sentence that is put together from parts cannot know what stands beside its places. Katakana words keep
// the space that parts them.
QString spaced(const QString &text);

}   // namespace tenbin::study
