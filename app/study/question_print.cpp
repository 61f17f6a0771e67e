#include "question_print.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace tenbin::study {

namespace {

class Print
{
public:
    template<typename... Parts>
    Print &add(const Parts &...parts)
    {
        (append(parts), ...);
        return *this;
    }
    std::uint64_t value() const
    {
        return qFromLittleEndian<quint64>(QCryptographicHash::hash(m_text, QCryptographicHash::Sha1).constData());
    }

private:
    void append(const QByteArray &text) { m_text.append(text).append('\n'); }
    void append(const QString &text) { append(text.toUtf8()); }
    void append(const std::string &text) { append(QByteArray::fromStdString(text)); }
    // The last bits of a figure are the compiler's affair.
    void append(double figure) { append(QByteArray::number(figure, 'g', 9)); }
    template<typename T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    void append(T value) { append(QByteArray::number(static_cast<qint64>(value))); }
    void append(const Arrangement &a) { add(a.each, a.inSeries, a.copies); }

    QByteArray m_text;
};

void addOption(Print &print, const GeneratedOption &option)
{
    print.add(option.arrangement, option.target, option.mistake, option.value, option.advised, option.right);
    if (const auto &design = option.design)
        print.add(design->cost_usd, design->p95_s, design->availability, design->feasible(), design->plan.models.first,
            design->plan.resilience.region);
}

}   // namespace

std::uint64_t figuresOf(const GeneratedQuestion &question)
{
    const planner::Workload &w = question.subject.workload;
    const planner::Targets &t = question.subject.targets;
    const StatedFacts &f = question.facts;
    Print print;
    print.add(question.family, question.rule ? static_cast<int>(*question.rule) : -1, question.type, question.asked,
        question.recipe, w.traffic.requestsPerMonth, w.request.systemTokens, w.request.user.mean_tokens,
        w.request.output.mean_tokens, t.p95_s, t.availability, t.monthlyCost_usd);
    print.add(f.inputTokens, f.outputTokens, f.inputUsdPerMillion, f.outputUsdPerMillion, f.units_usd, f.tokens_usd,
        f.utilisation, f.units, f.arrangement);
    for (const GeneratedOption &option : question.options)
        addOption(print, option);
    return print.value();
}

std::uint64_t printOf(const PosedQuestion &question)
{
    Print print;
    print.add(question.id, question.type, question.figures, question.order.join(QLatin1Char(' ')));
    for (const PosedOption &option : question.options)
        print.add(option.id, option.right);
    return std::max<std::uint64_t>(1, print.value());
}

}   // namespace tenbin::study
