/// cli.
@NullMarked
package org.clausewright.cli;

import org.jspecify.annotations.NullMarked;
