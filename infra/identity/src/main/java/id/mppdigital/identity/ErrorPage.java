package id.mppdigital.identity;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is shown where nothing else answers: a page to browsers, a problem to programs. */
@RestController
class ErrorPage implements ErrorController {
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .body(Page.of(
                        new Text("Galat " + status.value(), status.getReasonPhrase()), Page.notice(text(status))));
    }

    @RequestMapping("/error")
    ProblemDetail problem(HttpServletRequest request) {
        var status = status(request);
        return ProblemDetail.forStatusAndDetail(status, text(status).en());
    }

    private static Text text(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return new Text("Alamat ini tidak ada di sini.", "There is nothing at this address.");
        }
        return status.is4xxClientError()
                ? new Text("Permintaan ini tidak dapat diproses.", "This request can't be processed.")
                : new Text(
                        "Terjadi kesalahan di penerbit; lihat ./mpp logs identity.",
                        "The issuer has failed; see ./mpp logs identity.");
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
