package vn.congmo.cms.problems;

import java.util.Map;
import org.springframework.http.HttpStatus;

/// A request that cannot be understood, before any door is asked.
public final class RefusedRequest extends RuntimeException {

    private final HttpStatus status;
    private final String problem;
    private final transient Map<String, ?> members;
    private final transient Object[] arguments;

    /// @param problem   name of the problem
    /// @param members   further members that programs read
    /// @param arguments what the sentences name
    public RefusedRequest(HttpStatus status, String problem, Map<String, ?> members, Object... arguments) {
        super(problem);
        this.status = status;
        this.problem = problem;
        this.members = members;
        this.arguments = arguments.clone();
    }

    HttpStatus status() {
        return status;
    }

    String problem() {
        return problem;
    }

    Map<String, ?> members() {
        return members;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
