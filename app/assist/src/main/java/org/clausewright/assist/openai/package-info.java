/// A model behind any endpoint that speaks the OpenAI API. What it answers is data: parsed against the task's shape,
/// checked against the spec, and dropped where it does not hold. No type of the client library leaves this package, and
/// none is loaded before the first call.
@NullMarked
package org.clausewright.assist.openai;

import org.jspecify.annotations.NullMarked;
