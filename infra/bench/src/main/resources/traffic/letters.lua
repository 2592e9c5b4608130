-- wrk sends prepared applications in turn, each time under a new idempotency key.
-- Arguments: a file with a token, a tab and a body on each line; a prefix that makes this run's keys its own.
local letters = {}
local sent = 0
local prefix

function init(args)
  prefix = args[2]
  for line in io.lines(args[1]) do
    local token, body = line:match("^([^\t]+)\t(.+)$")
    letters[#letters + 1] = {token = token, body = body}
  end
end

function request()
  sent = sent + 1
  local letter = letters[sent % #letters + 1]
  return wrk.format("POST", nil, {
    ["Authorization"] = "Bearer " .. letter.token,
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = prefix .. "-" .. sent
  }, letter.body)
end
