using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Generator.Cli.Preview;

/// <summary>
/// Answers every request: the site's own addresses, and below <c>/-/</c> what the server adds, such as the script that loads a page again.
/// </summary>
/// <param name="board">Where the newest site hangs.</param>
/// <param name="words">What is said where there is no page.</param>
/// <param name="extras">Pages beside the site, each below an address of its own.</param>
/// <param name="reloads">Whether pages get the script that waits for a newer site.</param>
/// <param name="stopping">Ends the answers that wait for news.</param>
internal sealed class PreviewRequests(
    PreviewBoard board, ServeWords words, ImmutableArray<ExtraPages> extras, bool reloads, CancellationToken stopping)
{
    private const string Reserved = "/-/";

    /// <summary>How this machine is called from within.</summary>
    private static readonly string[] Names = ["localhost", IPAddress.Loopback.ToString(), $"[{IPAddress.IPv6Loopback}]"];

    public async Task AnswerAsync(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await AnswerAsync(context, ending.Token).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException && ending.IsCancellationRequested)
        {
            // The browser has closed the connection, or the server is stopped; nobody is left to be told.
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken ending)
    {
        var request = context.Request;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        // What is not published yet is for this browser's own window: no page elsewhere may load a file of it or frame it.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        if (!NamesThisMachine(request.Host, context.Connection.LocalPort))
        {
            await SendAsync(context, PreviewAnswer.Plain(400, words.Say("serve.other-host")), ending).ConfigureAwait(false);
            return;
        }

        if (request.Method is not ("GET" or "HEAD"))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await SendAsync(context, PreviewAnswer.Plain(405, words.Say("serve.only-reading")), ending).ConfigureAwait(false);
            return;
        }

        // With its escapes: the path that the server makes of it has lost some, and with them what was meant.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (reloads && target == PreviewPage.EventsAddress)
        {
            await PreviewEvents.SendAsync(context.Response, board, words, ending).ConfigureAwait(false);
            return;
        }

        if (target.StartsWith(Reserved, StringComparison.Ordinal))
        {
            await SendAsync(context, Own(target) ?? PreviewAnswer.Plain(404, words.Say("serve.no-page")), ending).ConfigureAwait(false);
            return;
        }

        var state = await board.Newest.WaitAsync(ending).ConfigureAwait(false);
        var answer = state.Site is { } site ? PreviewFiles.Answer(site, target, words) : PreviewPage.NoSite(words);
        await SendAsync(
            context, reloads && answer.IsPage ? PreviewPage.WithScript(answer, state.Version, request.Host.Value!) : answer, ending)
            .ConfigureAwait(false);
    }

    private PreviewAnswer? Own(string target)
    {
        var address = target.Split('?')[0];
        if (reloads && PreviewPage.Part(address) is { } part)
        {
            return part;
        }

        foreach (var extra in extras)
        {
            var start = $"{Reserved}{extra.Name}/";
            if (address.StartsWith(start, StringComparison.Ordinal))
            {
                return extra.Find(address[start.Length..]);
            }
        }

        return null;
    }

    /// <summary>Another name could be that of a page elsewhere, which had its name lead here to read the site.</summary>
    private static bool NamesThisMachine(HostString host, int port) =>
        (host.Port ?? 80) == port && Array.Exists(Names, name => string.Equals(name, host.Host, StringComparison.OrdinalIgnoreCase));

    private static async Task SendAsync(HttpContext context, PreviewAnswer answer, CancellationToken ending)
    {
        using var body = answer.Body;
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (answer.MovedTo is { } moved)
        {
            response.Headers.Location = moved;
        }

        if (context.Request.Method != "HEAD")
        {
            await body.SendAsync(response.Body, ending).ConfigureAwait(false);
        }
    }
}
