package org.clausewright.language;

/// What a word is in its sentence, as far as rules about structure need to know.
public enum PartOfSpeech {
    NOUN,
    PRONOUN,
    DETERMINER,
    ADJECTIVE,
    NUMBER,
    /// A verb in its base form, or in the form that goes with *it*.
    VERB,
    /// A verb in *-ed*, or an irregular form that goes with *is*.
    PARTICIPLE,
    /// A verb in *-ing*.
    GERUND,
    /// *Be*, *have*, *do*, and words of duty and permission.
    AUXILIARY,
    ADVERB,
    PREPOSITION,
    /// *To* before a verb.
    TO,
    /// *And*, *or*, *nor*.
    CONJUNCTION,
    /// What opens a subordinate or relative clause: *if*, *because*, *which*.
    SUBORDINATOR,
    /// Beyond either end of the sentence.
    NONE
}
