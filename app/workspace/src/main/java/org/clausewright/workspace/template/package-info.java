/// Starting a spec from a template: an empty one, or one of the samples that come with the program. Knows folders and
/// repositories, and nothing of what stands in a spec.
@NullMarked
package org.clausewright.workspace.template;

import org.jspecify.annotations.NullMarked;
