package id.mppdigital.citizen.documents.store;

import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** Says in an operator's words why the store is of no use, without addresses, keys or anything that was sent. */
final class S3Trouble {
    private S3Trouble() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case AwsServiceException answered -> ofAnswer(answered);
            case ApiCallTimeoutException _, TimeoutException _ -> "no answer within mpp.documents.s3.timeout";
            default ->
                "not reachable (" + root(failure).getClass().getSimpleName()
                        + "); look at mpp.documents.s3.endpoint, the network and, without access-key, the platform's credentials";
        };
    }

    private static String ofAnswer(AwsServiceException answer) {
        String code =
                answer.awsErrorDetails() == null ? "" : answer.awsErrorDetails().errorCode();
        String said = "status %d %s".formatted(answer.statusCode(), code).strip();
        return switch (answer.statusCode()) {
            case 301, 307, 400 -> said + ": look at mpp.documents.s3.region and .path-style";
            case 401, 403 ->
                said
                        + ": refused; look at mpp.documents.s3.access-key and .secret-key, their rights on the bucket, and the clock";
            case 404 -> said + ": there is no such bucket; create it or set mpp.documents.s3.bucket";
            default -> said;
        };
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
