package org.clausewright.spec.document;

/// How an answer in an example is judged.
public enum Verdict {
    GOOD,
    OK,
    BAD
}
