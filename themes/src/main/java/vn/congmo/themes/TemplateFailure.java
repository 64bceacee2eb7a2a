package vn.congmo.themes;

/// A template that is missing, wrong, or asks for what the model does not hold: a fault in the program, not in what a reader sent.
public final class TemplateFailure extends RuntimeException {

    TemplateFailure(String template, Throwable cause) {
        super("The template " + template + " could not be rendered: " + cause.getMessage(), cause);
    }
}
