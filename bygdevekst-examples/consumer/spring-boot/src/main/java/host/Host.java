package host;

import no.bygdevekst.json.format.PlanDocument;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives back the plan document that it gets. Nothing here tells Spring of the library. */
@SpringBootApplication
@RestController
public class Host {

    public static void main(String[] args) {
        SpringApplication.run(Host.class, args);
    }

    @PostMapping("/plan")
    public PlanDocument plan(@RequestBody PlanDocument document) {
        return document;
    }
}
