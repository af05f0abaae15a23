# Rows of the BigQuery export of GA4, a JSON object a line, to import lines.
# `--slurpfile users` names a file with one object: user_id to user ref. Rows
# of nobody it knows are left out, and so is what GA4 adds by itself.
def parameter($key):
  first(.event_params[]? | select(.key == $key) | .value)
  // {}
  | .string_value
    // ((.int_value // .float_value // .double_value) | if . == null then empty else tonumber end);
def path_of: sub("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*"; "") | sub("[?#].*$"; "") | if . == "" then "/" else . end;

# The names of Backstage's events, however the tag wrote them.
def action:
  ascii_downcase
  | {
      page_view: "navigate",
      signin: "signIn",
      signout: "signOut"
    }[.] // .;
def automatic:
  IN(
    "session_start", "first_visit", "user_engagement", "scroll",
    "form_start", "form_submit", "file_download",
    "video_start", "video_progress", "video_complete"
  );

($users[0][.user_id // ""]) as $user
| select($user != null and (.event_name | automatic | not))
| (.event_name | action) as $action
| {
    id: "ga4:\(.user_pseudo_id):\(.event_timestamp):\(.event_bundle_sequence_id):\(.batch_event_index):\(.event_name)",
    at: ((.event_timestamp | tonumber) as $us
      | ($us / 1000000 | floor | strftime("%Y-%m-%dT%H:%M:%S"))
        + "." + ("000000\($us % 1000000)"[-6:]) + "Z"),
    userRef: $user,
    action: $action,
    subject: (
      if $action == "navigate" then (first(parameter("page_location"), parameter("event_label"), "/") | path_of)
      elif $action == "search" then first(parameter("search_term"), parameter("event_label"), "")
      else first(parameter("event_label"), "") end
    ),
    value: first(parameter("value"), null),
    context: { pluginId: first(parameter("c_pluginId"), null) }
  }
| if .context.pluginId == null then del(.context.pluginId) else . end
