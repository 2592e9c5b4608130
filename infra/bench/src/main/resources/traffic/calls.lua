-- wrk sends prepared requests in turn; each must be answered with 200.
-- Argument: a file with method, path, body and headers ("Name: value") on each line, with tabs between them.
local requests = {}
local sent = 0

function init(args)
  for line in io.lines(args[1]) do
    local parts = {}
    for part in (line .. "\t"):gmatch("([^\t]*)\t") do
      parts[#parts + 1] = part
    end
    local headers = {}
    for i = 4, #parts do
      local name, value = parts[i]:match("^([^:]+): (.*)$")
      headers[name] = value
    end
    requests[#requests + 1] = wrk.format(parts[1], parts[2], headers, parts[3] ~= "" and parts[3] or nil)
  end
end

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]
end

-- wrk itself takes a redirect, such as to the sign-in, for a success.
function response(status)
  if status ~= 200 then
    print("Non-2xx: " .. status)
  end
end
