using System.Net;
using System.Net.NetworkInformation;
using Tanxia.ReportKit.Cli.Preview;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>Who gets an answer of preview, and what.</summary>
public sealed class PreviewServerTests : IDisposable
{
    private readonly PreviewServer _server = new(0, "\"甲\"", (nonce, state) => $"<p>{nonce.Length} {state}</p>");
    private readonly HttpClient _client = new();

    [Fact]
    public async Task ThePageMayLoadNothingAndBeInNoOther()
    {
        HttpResponseMessage answer = await _client.GetAsync(_server.Address);
        Assert.Equal("<p>32 \"甲\"</p>", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Matches("^default-src 'none'; connect-src 'self'; img-src data:; script-src 'nonce-(\\w{32})'; style-src 'nonce-\\1'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$", policy);
        Assert.NotEqual(policy, Assert.Single((await _client.GetAsync(_server.Address)).Headers.GetValues("Content-Security-Policy")));
    }

    [Theory]
    [InlineData(200, "/")]
    [InlineData(200, "/", "Host", "localhost:PORT")]
    [InlineData(200, "/", "Origin", "http://127.0.0.1:PORT")]
    [InlineData(200, "/", "Sec-Fetch-Site", "none")]
    [InlineData(200, "/", "Sec-Fetch-Site", "same-origin")]
    [InlineData(403, "/", "Host", "evil.example")]
    [InlineData(403, "/", "Host", "evil.example:PORT")]
    [InlineData(403, "/", "Host", "127.0.0.1")]
    [InlineData(403, "/", "Host", "127.0.0.1.evil.example:PORT")]
    [InlineData(403, "/events", "Host", "evil.example:PORT")]
    [InlineData(403, "/", "Origin", "http://evil.example")]
    [InlineData(403, "/", "Origin", "null")]
    [InlineData(403, "/", "Origin", "https://127.0.0.1:PORT")]
    [InlineData(403, "/events", "Origin", "http://127.0.0.1:1")]
    [InlineData(403, "/events", "Sec-Fetch-Site", "cross-site")]
    [InlineData(403, "/", "Sec-Fetch-Site", "same-site")]
    [InlineData(404, "/favicon.ico")]
    [InlineData(404, "/index.html")]
    [InlineData(404, "/a.report.yaml")]
    [InlineData(404, "/../etc/passwd")]
    [InlineData(404, "/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData(404, "//")]
    [InlineData(404, "/events/")]
    public async Task ItAnswersItsOwnNameOnly(int status, string path, string? header = null, string? value = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(_server.Address), "x")) { RequestUri = Raw(path) };
        if (header is not null)
        {
            request.Headers.Add(header, value!.Replace("PORT", request.RequestUri!.Port.ToString()));
        }
        HttpResponseMessage answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(status, (int)answer.StatusCode);
        if (status != 200)
        {
            Assert.Equal("", await answer.Content.ReadAsStringAsync());
        }
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task NothingCanBeSentToIt(string method) =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.SendAsync(new HttpRequestMessage(new HttpMethod(method), _server.Address))).StatusCode);

    [Fact]
    public void OnlyThisMachineReachesIt()
    {
        int port = new Uri(_server.Address).Port;
        Assert.Equal([new IPEndPoint(IPAddress.Loopback, port)], IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == port));
    }

    [Fact]
    public async Task WhoeverListensHearsWhatIsThereAndWhatComes()
    {
        using StreamReader first = await Listen(), second = await Listen();
        Assert.Equal("data: \"甲\"", await Line(first));
        Assert.Equal("data: \"甲\"", await Line(second));
        _server.Show("\"乙\"");
        Assert.Equal("data: \"乙\"", await Line(first));
        Assert.Equal("data: \"乙\"", await Line(second));
        using StreamReader third = await Listen();
        Assert.Equal("data: \"乙\"", await Line(third));
    }

    /// <summary>A browser makes six connections and no more.</summary>
    [Fact]
    public async Task TheOldestListenerGivesWay()
    {
        var all = new List<StreamReader>();
        for (int i = 0; i < 5; i++)
        {
            all.Add(await Listen());
            Assert.Equal("data: \"甲\"", await Line(all[i]));
        }
        Assert.Null(await Line(all[0]));
        _server.Show("\"乙\"");
        foreach (StreamReader one in all.Skip(1))
        {
            Assert.Equal("data: \"乙\"", await Line(one));
        }
    }

    [Fact]
    public async Task ItEndsAtOnceWhoeverListens()
    {
        using StreamReader listener = await Listen();
        Assert.Equal("data: \"甲\"", await Line(listener));
        var time = System.Diagnostics.Stopwatch.StartNew();
        _server.Dispose();
        Assert.InRange(time.ElapsedMilliseconds, 0, 1900);
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetAsync(_server.Address));
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    /// <summary>As it is written here, not as a browser would tidy it.</summary>
    private Uri Raw(string path) => new(_server.Address.TrimEnd('/') + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private async Task<StreamReader> Listen() => new(await _client.GetStreamAsync(_server.Address + "events"));

    /// <summary>The next that is not empty; null at the end.</summary>
    private static async Task<string?> Line(StreamReader events)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        string? line;
        do
        {
            line = await events.ReadLineAsync(limit.Token);
        }
        while (line is "");
        return line;
    }
}
