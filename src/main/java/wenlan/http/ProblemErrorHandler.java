package wenlan.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/**
 * Turns the errors that Jetty finds before any of our code runs, such as an over-long address, into
 * problem documents.
 */
final class ProblemErrorHandler extends ErrorHandler {
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        addHeaders(response.getHeaders());
        response.write(true, ByteBuffer.wrap(problem(status).json()), callback);
    }

    private static void addHeaders(HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        SecurityHeaders.ALL.forEach(fields::put);
    }

    private static Problem problem(int status) {
        return new Problem(
                status,
                switch (status) {
                    case 400 -> "请求的写法有误，例如网址里有不完整的百分号编码。";
                    case 404 -> "没有这个地址。";
                    case 405 -> "只支持 GET 和 HEAD。";
                    case 414 -> "网址太长；查询最多 " + SearchQuestion.LONGEST_QUERY + " 个字。";
                    case 431 -> "请求头太长。";
                    default -> status < 500 ? "这个请求无法处理。" : "服务器内部出错，请稍后再试。";
                });
    }
}
