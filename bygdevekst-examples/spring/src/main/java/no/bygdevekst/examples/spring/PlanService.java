package no.bygdevekst.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web service that judges plans. */
@SpringBootApplication
public class PlanService {

    /**
     * Starts the service.
     *
     * @param arguments Spring's own
     */
    public static void main(String[] arguments) {
        SpringApplication.run(PlanService.class, arguments);
    }
}
