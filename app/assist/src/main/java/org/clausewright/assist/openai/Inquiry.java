package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// One thing that a model is asked for: how, and how to read an item of its answer.
interface Inquiry<T> {

    ChatRequest request();

    /// The names of an item's fields.
    Set<String> itemFields();

    Reading<T> read(JsonNode item);

    /// How many are wanted at most.
    int count();
}
