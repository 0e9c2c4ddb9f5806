package org.clausewright.assist;

import java.time.Duration;
import java.util.Optional;
import org.clausewright.spec.Failure;

/// What can go wrong with a model endpoint, in words. The spec is never touched by any of it.
public sealed interface AssistFailure extends Failure {

    /// The host cannot be found or reached.
    record NoNetwork(String host) implements AssistFailure {
        @Override
        public String message() {
            return "The computer cannot reach " + host + ".";
        }

        @Override
        public String advice() {
            return "Check the network and the address under Settings. Nothing was changed; the offline assistant works"
                    + " without a network.";
        }
    }

    /// Nobody listens there.
    record Refused(String host) implements AssistFailure {
        @Override
        public String message() {
            return "No server answers at " + host + ".";
        }

        @Override
        public String advice() {
            return "Start the server, or correct the address under Settings.";
        }
    }

    /// The connection is not trustworthy: a certificate that does not hold.
    record NotSecure(String host) implements AssistFailure {
        @Override
        public String message() {
            return "The secure connection to " + host + " could not be made.";
        }

        @Override
        public String advice() {
            return "Its certificate may be wrong, or something between here and there listens in. Nothing was sent.";
        }
    }

    /// The key, or the lack of one, was not accepted.
    record KeyRefused(String host, int status, boolean keySent) implements AssistFailure {
        @Override
        public String message() {
            if (!keySent) {
                return host + " asks for a key, and none is set up for it.";
            }
            return status == 401
                    ? host + " does not accept the key."
                    : host + " accepts the key, but it does not allow this model or call.";
        }

        @Override
        public String advice() {
            return "Store a key for this host under Settings, or set the environment variable OPENAI_API_KEY.";
        }
    }

    /// There is no such model, or the address is not that of an endpoint.
    record ModelMissing(String host, String model) implements AssistFailure {
        @Override
        public String message() {
            return host + " has no model called \"" + model + "\" at this address.";
        }

        @Override
        public String advice() {
            return "Choose another model, and check that the address ends as the server wants it, often in /v1.";
        }
    }

    /// Too many calls, or the quota is used up.
    ///
    /// @param after how long the server asks to wait; empty where it does not say
    record TooManyRequests(String host, Optional<Duration> after) implements AssistFailure {
        @Override
        public String message() {
            return host + " takes no more requests at the moment"
                    + after.map(wait -> "; it asks to wait " + inWords(wait)).orElse("") + ".";
        }

        @Override
        public String advice() {
            return "Try again "
                    + after.map(wait -> "in " + inWords(wait)).orElse("in a minute")
                    + ", or check the quota of the account. What had come so far is kept.";
        }
    }

    /// The server has a fault of its own.
    ///
    /// @param status what HTTP says of it; 200 where it was told in mid-answer
    /// @param after  how long the server asks to wait; empty where it does not say
    record ServerFault(String host, int status, Optional<Duration> after) implements AssistFailure {

        public ServerFault(String host, int status) {
            this(host, status, Optional.empty());
        }

        @Override
        public String message() {
            return host + " reports a fault of its own" + (status < 400 ? " in mid-answer." : " (" + status + ").");
        }

        @Override
        public String advice() {
            return "Try again in a few minutes. What had come so far is kept.";
        }
    }

    /// The request was refused for a reason of the server's.
    ///
    /// @param reason what the server says, one line, without secrets; may be empty
    record Rejected(String host, int status, String reason) implements AssistFailure {
        @Override
        public String message() {
            return host + " refused the request (" + status + ")" + (reason.isEmpty() ? "." : ": " + reason);
        }

        @Override
        public String advice() {
            return "Another model or server may take it. Nothing was changed.";
        }
    }

    /// No answer in time.
    record TimedOut(String host) implements AssistFailure {
        @Override
        public String message() {
            return host + " did not answer in time.";
        }

        @Override
        public String advice() {
            return "Try again, or choose a faster model. What had come so far is kept.";
        }
    }

    /// The connection broke while the answer came.
    record CutOff(String host) implements AssistFailure {
        @Override
        public String message() {
            return "The connection to " + host + " broke off in mid-answer.";
        }

        @Override
        public String advice() {
            return "What had come so far is kept. Try again for the rest.";
        }
    }

    /// What answers is no model endpoint: a web page, a login form.
    record NotAnEndpoint(String host) implements AssistFailure {
        @Override
        public String message() {
            return "What answers at " + host + " is not a model endpoint.";
        }

        @Override
        public String advice() {
            return "Check the address under Settings; a network that wants a login first also answers like this.";
        }
    }

    /// The model answered twice, and neither answer had the form asked for.
    ///
    /// @param problem what was wrong with it, one line
    record DoesNotFit(String model, String problem) implements AssistFailure {
        @Override
        public String message() {
            return model + " did not answer in the form it was asked for: " + problem + ".";
        }

        @Override
        public String advice() {
            return "Nothing of its answer was used. Try again, or choose a larger model.";
        }
    }

    /// The model said nothing.
    record EmptyReply(String model) implements AssistFailure {
        @Override
        public String message() {
            return model + " gave an empty answer.";
        }

        @Override
        public String advice() {
            return "Try again, or choose another model.";
        }
    }

    /// The answer was longer than any answer should be.
    record TooLong(String host) implements AssistFailure {
        @Override
        public String message() {
            return "The answer of " + host + " was far longer than it should be, and was cut off.";
        }

        @Override
        public String advice() {
            return "What had come so far is kept. Check the address, or choose another model.";
        }
    }

    /// The server points somewhere else. It is not followed: the key was given for this host.
    ///
    /// @param elsewhere the host it points to; empty where it does not say
    record Redirected(String host, Optional<String> elsewhere) implements AssistFailure {
        @Override
        public String message() {
            return host + " redirects to " + elsewhere.orElse("another address") + "; it was not followed.";
        }

        @Override
        public String advice() {
            return "A key goes only to the host it was given for. If the new address is right, enter it under Settings.";
        }
    }

    /// The spec's own wording of a question has not the form of one.
    record TemplateUnusable(String file) implements AssistFailure {
        @Override
        public String message() {
            return file
                    + " cannot be used: it needs a line \"Version: ...\" and the parts \"## System\" and \"## User\".";
        }

        @Override
        public String advice() {
            return "Mend the file, or remove it: then the program's own wording is used. Nothing was sent.";
        }
    }

    /// The model would not answer.
    ///
    /// @param reason what it said, one line; may be empty
    record Declined(String model, String reason) implements AssistFailure {
        @Override
        public String message() {
            return model + " declined to answer" + (reason.isEmpty() ? "." : ": " + reason);
        }

        @Override
        public String advice() {
            return "Another model may answer. Nothing was changed.";
        }
    }

    /// The host failed so often that it is left alone for a while.
    ///
    /// @param failures how many calls in a row failed
    /// @param last     what was wrong the last time
    /// @param pause    until the next call goes out
    /// @param at       when that is, as a time of day
    record LeftAlone(String host, int failures, String last, Duration pause, String at) implements AssistFailure {
        @Override
        public String message() {
            return host + " failed " + (failures == 1 ? "" : failures + " times in a row ") + "and is left alone until "
                    + at + ", in " + inWords(pause) + ". The last time: " + last;
        }

        @Override
        public String advice() {
            return "Nothing was sent. Test under Settings asks it at once; what had come so far is kept.";
        }
    }

    /// The server has no embeddings, or not by that model.
    ///
    /// @param reason what the server says, one line, without secrets; may be empty
    record NoEmbeddings(String host, String model, String reason) implements AssistFailure {
        @Override
        public String message() {
            return host + " offers no embeddings by a model called \"" + model + "\""
                    + (reason.isEmpty() ? "." : ": " + reason);
        }

        @Override
        public String advice() {
            return "Choose another embedding model, or none. Nothing was changed.";
        }
    }

    /// The budget does not allow the call.
    ///
    /// @param whose  `this spec`, `this run`
    /// @param budget what may be spent, in words: `$2.00`, `50,000 tokens`
    /// @param spent  what was spent of it, in words
    /// @param needed what the call would need, in words
    record BudgetSpent(String whose, String budget, String spent, String needed) implements AssistFailure {
        @Override
        public String message() {
            return "The budget of " + whose + " is " + budget + "; " + spent
                    + " of it is spent, and this call would need" + " about " + needed + ".";
        }

        @Override
        public String advice() {
            return "Nothing was sent. Raise the budget or count afresh under Settings; what had come so far is kept.";
        }
    }

    /// The budget is 0.
    ///
    /// @param whose `this spec`, `this run`
    record NoBudget(String whose) implements AssistFailure {
        @Override
        public String message() {
            return "The budget of " + whose + " is 0, so no model is asked.";
        }

        @Override
        public String advice() {
            return "Raise it under Settings; the offline assistant costs nothing.";
        }
    }

    /// A budget in money cannot be kept without a price.
    record PriceUnknown(String model) implements AssistFailure {
        @Override
        public String message() {
            return "Nobody has said what " + model + " costs, so a budget in money cannot be kept.";
        }

        @Override
        public String advice() {
            return "Enter its price under Settings, or set the budget in tokens. Nothing was sent.";
        }
    }

    private static String inWords(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        if (seconds < 120) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        long minutes = Math.ceilDiv(seconds, 60);
        return minutes < 120 ? minutes + " minutes" : Math.ceilDiv(minutes, 60) + " hours";
    }
}
