package vn.congmo.cms;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the content API and the editors' workspace.
@SpringBootApplication
public class CmsApi {

    public static void main(String[] arguments) {
        SpringApplication.run(CmsApi.class, arguments);
    }
}
