package wenlan.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ends the handling of a request with a problem document. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    static ProblemException notFound(String detail) {
        return new ProblemException(new Problem(404, detail));
    }

    /** A parameter has a value that it cannot have. */
    static ProblemException badParameter(String name, String value, String allowed) {
        String shown = Excerpts.shortened(value);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("parameter", name);
        members.put("value", shown);
        members.put("allowed", allowed);
        return new ProblemException(
                new Problem(400, "参数 %s 不能是“%s”，可以是：%s。".formatted(name, shown, allowed), members));
    }
}
