package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// One thing that a model is asked for: how, and how to read an item of its answer.
interface Inquiry<T> {

    /// Roughly what an item of an answer takes.
    int TOKENS_AN_ITEM = 150;

    /// The wording that it is asked with.
    PromptTemplate template();

    ChatRequest request();

    /// The names of an item's fields.
    Set<String> itemFields();

    Reading<T> read(JsonNode item);

    /// How many are wanted at most.
    int count();

    /// Tells apart questions in the same words that want answers of their own, as samples do; else empty.
    default String variant() {
        return "";
    }

    /// How long an answer of the usual length is, in tokens.
    default long replyTokens() {
        return (long) count() * TOKENS_AN_ITEM;
    }
}
