package org.clausewright.cli.report;

import org.clausewright.spec.Failure;

/// What stands in place of a result where there is none, so that JSON stays JSON. The same sentence goes to standard
/// error.
public record ErrorReport(ErrorRow error) {

    public record ErrorRow(String message, String advice) {}

    public static ErrorReport of(Failure failure) {
        return new ErrorReport(row(failure));
    }

    public static ErrorReport of(String message, String advice) {
        return new ErrorReport(new ErrorRow(message, advice));
    }

    /// As it stands beside what is known all the same.
    static ErrorRow row(Failure failure) {
        return new ErrorRow(failure.message(), failure.advice());
    }
}
