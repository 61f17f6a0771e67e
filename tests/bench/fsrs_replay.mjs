// The same as fsrs_replay.cpp, with ts-fsrs.
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';

const cards = 10000, reviews = 50, runs = 5;
let best = Infinity, sum = 0;
for (let run = 0; run < runs; ++run) {
    const fsrs = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: true }));
    sum = 0;
    const start = performance.now();
    for (let card = 0; card < cards; ++card) {
        let memory = null;
        for (let review = 0; review < reviews; ++review) {
            const drawn = card * 31 + review * 17;
            const rating = drawn % 9 === 0 ? 1 : 2 + drawn % 3;
            memory = fsrs.next_state(memory, memory ? 1 + drawn % 40 : 0, rating);
        }
        sum += memory.difficulty;
    }
    best = Math.min(best, performance.now() - start);
}
console.log(`${best.toFixed(2)} ${sum.toFixed(4)}`);
