package org.clausewright.benchmarks.accuracy;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

class NormAccuracyTest {

    @Test
    void readsMostRulesAndHardlyAnythingElse() {
        NormAccuracy.Score score = NormAccuracy.score();
        assertTrue(score.rules() >= 70, score.toString());
        assertTrue(score.modality() >= 0.85 * score.rules(), score.toString());
        assertTrue(score.act() >= 0.75 * score.rules(), score.toString());
        assertTrue(score.mistaken() <= 0.1 * score.others(), score.toString());
    }
}
