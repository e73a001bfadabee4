using System.Buffers;
using System.Text.Json;
using Generator.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Generator.Cli.Preview;

/// <summary>Tells an open page of each state as it comes, as server-sent events.</summary>
internal static class PreviewEvents
{
    public static async Task SendAsync(HttpResponse response, PreviewBoard board, ServeWords words, CancellationToken ending)
    {
        response.ContentType = "text/event-stream";
        // How long a page waits, in milliseconds, before it asks again when the server is gone.
        await response.WriteAsync("retry: 1000\n\n", ending).ConfigureAwait(false);
        await response.Body.FlushAsync(ending).ConfigureAwait(false);
        PreviewState? seen = null;
        while (true)
        {
            seen = await board.AfterAsync(seen, ending).ConfigureAwait(false);
            await response.WriteAsync("data: ", ending).ConfigureAwait(false);
            await response.Body.WriteAsync(Json(seen, words), ending).ConfigureAwait(false);
            await response.WriteAsync("\n\n", ending).ConfigureAwait(false);
            await response.Body.FlushAsync(ending).ConfigureAwait(false);
        }
    }

    /// <summary>On one line, as an event's data has to be.</summary>
    private static ReadOnlyMemory<byte> Json(PreviewState state, ServeWords words)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("version", state.Version);
            if (!state.IsGood)
            {
                json.WriteString("title", words.OverlayTitle(state));
                json.WriteString("note", words.Say(state.Site is null ? "serve.overlay-without-site" : "serve.overlay-note"));
                json.WriteString("close", words.Say("serve.overlay-close"));
                json.WriteString("lang", words.Language.Tag());
                json.WriteStartArray("problems");
                foreach (var problem in state.Problems)
                {
                    json.WriteStartObject();
                    json.WriteString("place", problem.Location.In(words.Language));
                    json.WriteString("kind", Wording.Name(problem.Severity));
                    json.WriteString("severity", words.Name(problem.Severity));
                    json.WriteString("code", problem.Code.Value);
                    json.WriteString("message", problem.MessageIn(words.Language));
                    json.WriteString("hint", problem.HintIn(words.Language));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
