using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;

namespace Tanxia.ReportKit.Cli.Preview;

/// <summary>
/// Serves one page and its events to browsers on this machine, and nothing else. It is Kestrel without a host around it:
/// there is nothing to configure, to log or to route.
/// </summary>
internal sealed class PreviewServer : IHttpApplication<HttpContext>, IDisposable
{
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(2);

    private readonly Func<string, string, string> _page;
    private readonly KestrelServer _server;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Listeners _listeners = new();
    private readonly HashSet<string> _hosts;
    private volatile State _state;

    /// <param name="port">0 for a free one.</param>
    /// <param name="state">What is to be seen, in JSON.</param>
    /// <param name="page">The page, from a nonce and what is to be seen.</param>
    /// <exception cref="ToolException">The port cannot be had.</exception>
    public PreviewServer(int port, string state, Func<string, string, string> page)
    {
        _page = page;
        _state = new State(state);
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port);
        _server = new KestrelServer(Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
        try
        {
            _server.StartAsync(this, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            _server.Dispose();
            throw new ToolException(CommandMessages.PortTaken, port, exception.InnerException is AddressInUseException
                ? new Bilingual("已经有程序在用", "another program uses it") : FileFailure.Of(exception));
        }
        Address = _server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single() + "/";
        string authority = new Uri(Address).Authority;
        _hosts = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { authority, authority.Replace("127.0.0.1", "localhost") };
    }

    /// <summary>Where the page is.</summary>
    public string Address { get; }

    /// <summary>Sends it to all that look at the page.</summary>
    public void Show(string state)
    {
        State before = _state;
        _state = new State(state);
        before.IsOver.SetResult();
    }

    public void Dispose()
    {
        // An open page would keep its connection for good.
        _stopping.Cancel();
        using var limit = new CancellationTokenSource(LongestGoodbye);
        _server.StopAsync(limit.Token).GetAwaiter().GetResult();
        _server.Dispose();
    }

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection features) => new DefaultHttpContext(features);

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception)
    {
    }

    Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsOurs(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
        switch (context.Request.Path.Value)
        {
            case "/" or "/events" when context.Request.Method != HttpMethods.Get:
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                context.Response.Headers.Allow = HttpMethods.Get;
                return Task.CompletedTask;
            case "/":
                return SendPage(context.Response);
            case "/events":
                return SendEvents(context);
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }

    /// <summary>
    /// Another name that leads here (a rebound DNS name), or another site that asks through the browser, would read what is
    /// written in the office.
    /// </summary>
    private bool IsOurs(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString(), site = request.Headers["Sec-Fetch-Site"].ToString();
        return _hosts.Contains(request.Host.Value ?? "")
            && (origin.Length == 0 || origin.Equals("http://" + request.Host.Value, StringComparison.OrdinalIgnoreCase))
            && site is "" or "none" or "same-origin";
    }

    private Task SendPage(HttpResponse response)
    {
        string nonce = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; connect-src 'self'; img-src data:; "
            + $"script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        return response.Body.WriteAsync(Encoding.UTF8.GetBytes(_page(nonce, _state.Json))).AsTask();
    }

    private async Task SendEvents(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using CancellationTokenSource end = _listeners.Enter(context.RequestAborted, _stopping.Token);
        try
        {
            while (true)
            {
                State state = _state;
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"data: {state.Json}\n\n"), end.Token);
                await state.IsOver.Task.WaitAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Closed by the browser, or by us.
        }
        finally
        {
            _listeners.Leave(end);
        }
    }

    /// <summary>What is to be seen, until something else is.</summary>
    private sealed class State(string json)
    {
        public string Json { get; } = json;

        public TaskCompletionSource IsOver { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
