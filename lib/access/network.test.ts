import { describe, expect, test } from "vitest";
import { networkAt } from "./network";

describe("addresses that are one network", () => {
  test.each([
    ["the 64 bits beside an IPv6 address", "2001:db8:1:2::1", "2001:DB8:1:2:ffff:ffff:ffff:fffe"],
    ["one IPv6 address written in two ways", "2001:db8::1:0:0:1", "2001:db8:0:0:1::1"],
    ["one IPv4 address, by itself and inside of IPv6", "203.0.113.9", "::ffff:203.0.113.9"],
    ["one IPv4 address from two ports", "203.0.113.9:50100", "203.0.113.9:50101"],
    ["one IPv6 address from two ports", "[2001:db8::9]:50100", "[2001:db8::9]:50101"],
    ["one IPv6 address on a link", "fe80::9%eth0", "fe80::9"],
  ])("%s", (_, one, other) => {
    expect(networkAt(one)).toBe(networkAt(other));
  });

  test.each([
    ["203.0.113.9", "203.0.113.10"],
    ["2001:db8:1:2::1", "2001:db8:1:3::1"],
    ["::1", "1::"],
    ["unknown", "203.0.113.9"],
  ])("but not %s and %s", (one, other) => {
    expect(networkAt(one)).not.toBe(networkAt(other));
  });
});
