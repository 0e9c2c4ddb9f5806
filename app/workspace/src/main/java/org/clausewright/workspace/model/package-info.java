/// Which model helps, if any: the endpoint, the key and to whom it may go, and which specs a person trusts to have a
/// say in it. Makes the assistant, and says in words why it is the offline one.
@NullMarked
package org.clausewright.workspace.model;

import org.jspecify.annotations.NullMarked;
