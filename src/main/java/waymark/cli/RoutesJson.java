package waymark.cli;

import java.util.List;
import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Json;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.RoleId;
import waymark.model.Timing;
import waymark.model.reference.Reference;
import waymark.model.reference.Worth;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Missing;
import waymark.route.Post;
import waymark.route.Programme;
import waymark.route.Programme.Course;
import waymark.route.Programme.Due;
import waymark.route.Programme.Stay;
import waymark.route.Route;
import waymark.route.Span;
import waymark.route.Study;
import waymark.route.Wage;
import waymark.route.Wages;
import waymark.route.Why;

/// An answer as JSON: `routes` and `why`, both always there and one of them empty.
final class RoutesJson {

  private final Pathway pathway;
  private final Reference reference;
  private final Enquiry enquiry;
  private final Wages wages;

  RoutesJson(Pathway pathway, Reference reference, Enquiry enquiry) {
    this.pathway = pathway;
    this.reference = reference;
    this.enquiry = enquiry;
    wages = Wages.of(pathway, reference);
  }

  Json of(Answer answer) {
    return switch (answer) {
      case Answer.Found(List<Route> routes) ->
          answer(routes.stream().map(this::route).toList(), List.of());
      case Answer.None(List<Why> whys) ->
          answer(List.of(), whys.stream().map(RoutesJson::why).toList());
    };
  }

  private static Json answer(List<Json> routes, List<Json> whys) {
    return new Build().put("routes", Json.of(routes)).put("why", Json.of(whys)).done();
  }

  private Json route(Route route) {
    Programme programme = Programme.of(pathway, reference, enquiry, route);
    return new Build()
        .put("roles", ids(route.roles()))
        .put("steps", ids(route.steps()))
        .put("years", years(route.years()))
        .put("qualifications", ids(route.qualifications()))
        .put("pay", Json.of(route.posts().stream().map(this::pay).toList()))
        .text("rise", route.rise().map(RoleId::value))
        .put("moves", Json.of(programme.stays().stream().map(RoutesJson::stay).toList()))
        .put("courses", Json.of(programme.courses().stream().map(RoutesJson::course).toList()))
        .done();
  }

  private static Json ids(List<?> ids) {
    return Json.of(ids.stream().map(id -> Json.of(id.toString())).toList());
  }

  private static Json years(Span span) {
    return new Build().number("from", span.from()).number("to", span.to()).done();
  }

  private Json pay(Post post) {
    Build build = new Build().text("role", post.role().value());
    post.pay().ifPresent(pay -> range(build, pay));
    return build.done();
  }

  private void range(Build build, Pay pay) {
    build.text("frame", pay.frame().word()).text("from", pay.from()).text("to", pay.to());
    Wage wage = wages.of(pay);
    if (wage.isKnown()) {
      build.put("pounds", pounds(wage));
    }
  }

  private Json pounds(Wage wage) {
    return new Build()
        .may("from", wage.least().map(Worth::pounds), Json::of)
        .may("to", wage.most().map(Worth::pounds), Json::of)
        .text("year", wage.ends().map(Worth::year).findFirst())
        .text("area", wages.area().word())
        .text("status", wage.standing())
        .done();
  }

  private static Json stay(Stay stay) {
    return new Build()
        .text("role", stay.role().value())
        .text("step", stay.by())
        .text("earliest", stay.from().toString())
        .text("latest", stay.latest().toString())
        .text("waitsFor", stay.waitsFor())
        .done();
  }

  private static Json course(Course course) {
    Study study = course.study();
    return new Build()
        .text("qualification", course.qualification().value())
        .text("starts", study.start().toString())
        .text("ends", study.end())
        .text("latest", study.latest())
        .put("derived", Json.of(study.stretched()))
        .put("satisfies", Json.of(course.dues().stream().map(RoutesJson::due).toList()))
        .done();
  }

  private static Json due(Due due) {
    Build build =
        new Build().text("role", due.role().value()).text("when", due.need().when().word());
    if (due.need().when() instanceof Timing.Within(double years)) {
      build.number("years", years);
    }
    Optional<String> source = due.need().source();
    return build.text("by", due.by()).text("source", source).done();
  }

  private static Json why(Why why) {
    return new Build()
        .put("missing", Json.of(why.missing().stream().map(RoutesJson::missing).toList()))
        .text("sentence", why.sentence())
        .done();
  }

  private static Json missing(Missing missing) {
    return switch (missing) {
      case Missing.OfStep(var from, var to) ->
          new Build()
              .put("step", new Build().text("from", from.value()).text("to", to.value()).done())
              .done();
      case Missing.OfQualification(var id) -> new Build().text("qualification", id.value()).done();
    };
  }
}
