/// Help with a spec: challenges, drafts of answers, other words, conflicts judged, votes on how a clause reads; from
/// the text itself or from a model. Everything it gives is a proposal that somebody still has to accept.
/// Third-party types of model clients stay in `assist.openai`.
@NullMarked
package org.clausewright.assist;

import org.jspecify.annotations.NullMarked;
