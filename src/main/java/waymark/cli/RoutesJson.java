package waymark.cli;

import java.util.List;
import waymark.file.json.Build;
import waymark.file.json.Json;
import waymark.model.Pay;
import waymark.route.Answer;
import waymark.route.Missing;
import waymark.route.Post;
import waymark.route.Route;
import waymark.route.Span;
import waymark.route.Why;

/// An answer as JSON: `routes` and `why`, both always there and one of them empty.
final class RoutesJson {

  private RoutesJson() {}

  static Json of(Answer answer) {
    return switch (answer) {
      case Answer.Found(List<Route> routes) ->
          answer(routes.stream().map(RoutesJson::route).toList(), List.of());
      case Answer.None(List<Why> whys) ->
          answer(List.of(), whys.stream().map(RoutesJson::why).toList());
    };
  }

  private static Json answer(List<Json> routes, List<Json> whys) {
    return new Build().put("routes", Json.of(routes)).put("why", Json.of(whys)).done();
  }

  private static Json route(Route route) {
    return new Build()
        .put("roles", ids(route.roles()))
        .put("steps", ids(route.steps()))
        .put("years", years(route.years()))
        .put("qualifications", ids(route.qualifications()))
        .put("pay", Json.of(route.posts().stream().map(RoutesJson::pay).toList()))
        .done();
  }

  private static Json ids(List<?> ids) {
    return Json.of(ids.stream().map(id -> Json.of(id.toString())).toList());
  }

  private static Json years(Span span) {
    return new Build().number("from", span.from()).number("to", span.to()).done();
  }

  private static Json pay(Post post) {
    Build build = new Build().text("role", post.role().value());
    post.pay().ifPresent(pay -> range(build, pay));
    return build.done();
  }

  private static void range(Build build, Pay pay) {
    build.text("frame", pay.frame().word()).text("from", pay.from()).text("to", pay.to());
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
