package jp.hantei.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import jp.hantei.judgement.UnknownRulePackException;
import jp.hantei.registry.errors.RegistryException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns exceptions into pages; of a failure only its number and its kind are logged, never what was entered. */
@ControllerAdvice
class ErrorPages {

    @ExceptionHandler({
        NotFoundException.class,
        NoResourceFoundException.class,
        UnknownRulePackException.class,
        MethodArgumentTypeMismatchException.class,
        HttpRequestMethodNotSupportedException.class
    })
    String notFound(Model model, HttpServletResponse response) {
        return page(model, response, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        MissingServletRequestPartException.class,
        MultipartException.class
    })
    String badRequest(Model model, HttpServletResponse response) {
        return page(model, response, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(Model model, HttpServletResponse response) {
        return page(model, response, HttpStatus.CONTENT_TOO_LARGE);
    }

    /** The registry says in Japanese what is wrong, without anything personal. */
    @ExceptionHandler(RegistryException.class)
    String registry(RegistryException failure, Model model, HttpServletResponse response) {
        model.addAttribute("incident", Incident.log(failure));
        model.addAttribute("explained", failure.getMessage());
        return page(model, response, HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(Exception.class)
    String failed(Exception failure, Model model, HttpServletResponse response) throws Exception {
        if (failure instanceof org.springframework.security.access.AccessDeniedException) {
            throw failure;
        }
        model.addAttribute("incident", Incident.log(failure));
        return page(model, response, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String page(Model model, HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        model.addAttribute("status", status.value());
        return "error";
    }
}
