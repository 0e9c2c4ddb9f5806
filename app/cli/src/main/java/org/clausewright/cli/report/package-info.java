/// What commands give: records whose names and order are the JSON of the published format, a promise to other tools,
/// and the same for people to read. Fields may be added, never renamed or removed.
@NullMarked
package org.clausewright.cli.report;

import org.jspecify.annotations.NullMarked;
