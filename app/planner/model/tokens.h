// Tokens, calls and quality of one request (MODEL section 2).
#pragma once

#include "case.h"

#include <array>
#include <limits>

namespace tenbin::planner {

struct Moments
{
    double mean = 0, variance = 0;
};

// Output of one call: as the user's law says, and cut at max_tokens.
struct OutputLaw
{
    Moments kept, uncut;
    double limit_tokens = 0;
    double cutShare = 0;
    Moments shorter;   // of those that are not cut
};

// E and Var of min(X, limit) and P(X > limit) for a lognormal X of this mean and cv. limit > 0.
struct CutLaw
{
    Moments kept;
    double cutShare = 0;
};
CutLaw cutLognormal(const LengthLaw &law, double limit_tokens);

// Mean number of units, each text rounded up, of a lognormal length that is cut at the limit.
double meanWholeUnits(
    const LengthLaw &tokens, double unitsPerToken, double limit_tokens = std::numeric_limits<double>::infinity());
// The same of a text of `fixed_tokens` and two such lengths, of which the second is cut. Any arguments >= 0.
double meanWholeUnitsOfSum(
    double fixed_tokens, const LengthLaw &first, const LengthLaw &second, double limit_tokens, double unitsPerToken);

// Chunks that must be retrieved to hold every fact with the precision the chunk size gives; grows as chunks shrink.
double neededTopK(const KnowledgeBase &knowledge, const Retrieval &retrieval, const Assumptions &assumptions);

// Share of answers whose facts are all retrieved: 1 - exp(-3 K / Kneeded).
double retrievalCoverage(double topK, double needed);

// Mean attempts of a call that fails with probability q and is tried at most retries + 1 times:
// (1 - q^(r+1)) / (1 - q).
double meanAttempts(double q, int retries);

// Joint outcomes of a weak and a strong model on one task: shares that add to 1.
struct JointOutcomes
{
    double both = 0, onlyStrong = 0, onlyWeak = 0, neither = 0;

    // From the two success rates and their correlation phi, clamped to what the margins allow.
    static JointOutcomes fromRates(double weak, double strong, double phi);
};

struct CascadeResult
{
    double accuracy = 0, escalationShare = 0;
};
// A verifier catches a share `hit` of wrong answers and sends on a share `falseAlarm` of right ones.
CascadeResult cascade(const JointOutcomes &joint, double hit, double falseAlarm);

// Turns of so many calls one after another, taken together.
struct StepGroup
{
    double share = 0;   // of turns
    Moments calls;
};

// The calls of a document in pieces: one for each piece, all at once, then the merge, which writes the answer.
struct DocumentCalls
{
    int pieces = 0;                          // 0: the document is not cut
    double pieceInput = 0, mergeInput = 0;   // tokens, cached or not
    double pieceOutput = 0;                  // as long for every piece
    // Attempts above the first: of the piece that is tried most often, and of the merge; and that there are any.
    Moments pieceRepeats{}, mergeRepeats{};
    double repeatShare = 0;   // of documents

    double calls() const { return pieces + 1.0; }
};

// One call of the first model and what a request adds up to. Tokens.
struct RequestTokens
{
    double prefix = 0;    // stable start of every call: system prompt and tools
    double history = 0;   // mean over the turns of a session
    double fresh = 0;     // user and retrieved text
    OutputLaw law;
    Moments output;   // of one call, after template and cut
    double cutShare = 0;
    double steps = 1;   // mean calls of an agent turn, without retries
    double stepsVariance = 0;
    double stepPairs = 0;     // E[N(N-1)/2]: how often an earlier step's text is carried
    double stepSquares = 0;   // sum over a turn's calls of the square of how many went before, mean
    double stepText = 0;      // output and tool result that each step adds
    double attempts = 1;
    double retryShare = 0;   // of calls, tried more than once
    double inSequence = 1;   // calls one after another: the pieces of a document run in parallel
    std::array<StepGroup, 4> sequence{StepGroup{1, {1, 0}}};   // of 1, of some, of more
    DocumentCalls document;                                    // share the prefix only, not each other's text
    double largestCall = 0;                                    // input of the last possible step

    bool isSplit() const { return document.pieces > 0; }
    double inputPerCall() const { return (steps * (prefix + history + fresh) + stepPairs * stepText) / steps; }
    // Of the input of calls of a turn, by what its earlier ones have added.
    double grownVariance() const
    {
        const double before = stepPairs / steps;
        return stepText * stepText * (stepSquares / steps - before * before) + before * output.variance;
    }
    double callsPerRequest() const { return steps * attempts; }
    double tokensPerRequest() const { return callsPerRequest() * (inputPerCall() + output.mean); }   // of one model
};
RequestTokens requestTokens(const Case &c, double coverage);

// How a request's input splits by prompt cache, per request without retries; read + write + plain = all input.
struct CacheSplit
{
    double read = 0, write = 0, plain = 0;
};
// `sharedPrefixHit`: probability that a request's first call finds the shared prefix in the cache.
CacheSplit cacheSplit(
    const RequestTokens &tokens, bool cacheOn, double sharedPrefixHit, double turns, double turnHit, double stepHit);

}   // namespace tenbin::planner
