# The table `events` of Adoption Insights, a JSON object a row, to import lines.
# Rows without a user are left out. JSON columns may come as text.
def unpacked: if type == "string" then fromjson else . end;
def instant:
  sub(" "; "T") | if test("[+-]\\d{2}$") then . + ":00" else . end;

select((.user_ref // "") | test("^user:[^/]+/.+"; "i"))
| {
    id: "adoption-insights:\(.id)",
    at: (.created_at | instant),
    userRef: .user_ref,
    action,
    subject: (.subject // ""),
    value: (if .value == null then null else (.value | tonumber? // null) end),
    context: {
      pluginId: (.plugin_id // (.context | unpacked | .pluginId)),
      extension: (.context | unpacked | .extension)
    }
  }
