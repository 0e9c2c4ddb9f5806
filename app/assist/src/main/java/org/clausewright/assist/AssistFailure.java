package org.clausewright.assist;

import java.time.Duration;
import java.util.Optional;
import org.clausewright.spec.Failure;

/// What can go wrong with a model endpoint. The spec is never touched by any of it.
public sealed interface AssistFailure extends Failure {

    @Override
    default String message() {
        return FailureMessages.of(this);
    }

    @Override
    default String advice() {
        return FailureAdvice.of(this);
    }

    /// The host cannot be found or reached.
    record NoNetwork(String host) implements AssistFailure {}

    /// Nobody listens there.
    record Refused(String host) implements AssistFailure {}

    /// The proxy on the way there cannot be reached, or opens no tunnel to the host.
    ///
    /// @param proxy with its port, and without name and password
    record ProxyFailed(String host, String proxy) implements AssistFailure {}

    /// A variable of the environment names what is no proxy that can be used.
    record ProxyUnusable(String variable) implements AssistFailure {}

    /// The connection is not trustworthy: a certificate that does not hold.
    record NotSecure(String host) implements AssistFailure {}

    /// The key, or the lack of one, was not accepted.
    record KeyRefused(String host, int status, boolean keySent) implements AssistFailure {}

    /// There is no such model, or the address is not that of an endpoint.
    record ModelMissing(String host, String model) implements AssistFailure {}

    /// Too many calls, or the quota is used up.
    ///
    /// @param after how long the server asks to wait; empty where it does not say
    record TooManyRequests(String host, Optional<Duration> after) implements AssistFailure {}

    /// The server has a fault of its own.
    ///
    /// @param status what HTTP says of it; 200 where it was told in mid-answer
    /// @param after  how long the server asks to wait; empty where it does not say
    /// @param reason what the server says, one line, without secrets; may be empty
    record ServerFault(String host, int status, Optional<Duration> after, String reason) implements AssistFailure {
        public ServerFault(String host, int status) {
            this(host, status, Optional.empty(), "");
        }
    }

    /// The request was refused for a reason of the server's.
    ///
    /// @param reason what the server says, one line, without secrets; may be empty
    record Rejected(String host, int status, String reason) implements AssistFailure {}

    /// No answer in time.
    record TimedOut(String host) implements AssistFailure {}

    /// The connection broke while the answer came.
    record CutOff(String host) implements AssistFailure {}

    /// The answer turned into something that cannot be read.
    record Garbled(String host) implements AssistFailure {}

    /// What answers is no model endpoint: a web page, a login form.
    record NotAnEndpoint(String host) implements AssistFailure {}

    /// The model answered twice, and neither answer had the form asked for.
    ///
    /// @param problem what was wrong with it, one line
    record DoesNotFit(String model, String problem) implements AssistFailure {}

    /// The model said nothing.
    record EmptyReply(String model) implements AssistFailure {}

    /// The answer was longer than any answer should be.
    record TooLong(String host) implements AssistFailure {}

    /// The server points somewhere else. It is not followed: the key was given for this host.
    ///
    /// @param elsewhere the host it points to; empty where it does not say
    record Redirected(String host, Optional<String> elsewhere) implements AssistFailure {}

    /// The spec's own wording of a question has not the form of one.
    record TemplateUnusable(String file) implements AssistFailure {}

    /// The model would not answer.
    ///
    /// @param reason what it said, one line; may be empty
    record Declined(String model, String reason) implements AssistFailure {}

    /// The host failed so often that it is left alone for a while.
    ///
    /// @param failures how many calls in a row failed
    /// @param last     what was wrong the last time
    /// @param pause    until the next call goes out
    /// @param at       when that is, as a time of day
    record LeftAlone(String host, int failures, String last, Duration pause, String at) implements AssistFailure {}

    /// The server has no embeddings, or not by that model.
    ///
    /// @param reason what the server says, one line, without secrets; may be empty
    record NoEmbeddings(String host, String model, String reason) implements AssistFailure {}

    /// The budget does not allow the call.
    ///
    /// @param whose  `this spec`, `this run`
    /// @param budget what may be spent, in words: `$2.00`, `50,000 tokens`
    /// @param spent  what was spent of it, in words
    /// @param needed what the call would need, in words
    record BudgetSpent(String whose, String budget, String spent, String needed) implements AssistFailure {}

    /// The budget is 0.
    ///
    /// @param whose `this spec`, `this run`
    record NoBudget(String whose) implements AssistFailure {}

    /// A budget in money cannot be kept without a price.
    record PriceUnknown(String model) implements AssistFailure {}
}
