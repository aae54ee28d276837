#!/usr/bin/env bash
# Makes test/auth/vectors.json: app signatures computed by openssl from canonical requests that are written here by hand, so that neither the
# hashing nor the canonicalisation of the client under test has a part in them. Needs bash and openssl only. CI runs it and fails on a difference.
set -euo pipefail
cd "$(dirname "$0")"

secret='s3cr3t-of-the-test-app'
first=1

sha256() { printf %s "$1" | openssl dgst -sha256 -r | cut -d' ' -f1; }
hmac() { printf %s "$1" | openssl dgst -sha256 -hmac "$secret" -r | cut -d' ' -f1; }
json() { printf %s "$1" | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' | awk 'NR > 1 { printf "\\n" } { printf "%s", $0 }'; }

# name, method, URL, body, canonical URI, canonical query, host
vector() {
  local canonical
  canonical="$2"$'\n'"$5"$'\n'"$6"$'\n'"host:$7"$'\n''x-date:20240909T033325Z'$'\n''x-user-id:1505084218764547200'$'\n\n''host;x-date;x-user-id'$'\n'"$(sha256 "$4")"
  [ $first = 1 ] || printf ',\n'
  first=0
  printf '  {\n    "name": "%s",\n    "method": "%s",\n    "url": "%s",\n    "body": "%s",\n    "canonicalRequest": "%s",\n    "signature": "%s"\n  }' \
    "$1" "$2" "$3" "$(json "$4")" "$(json "$canonical")" "$(hmac "HMAC-SHA256"$'\n'"$(sha256 "$canonical")")"
}

{
  printf '[\n'
  host=intl.myhuaweicloud-koodrive.com
  vector 'no body, no query' GET "https://$host/koodrive/ose/v1/space/allocation/get" '' '/koodrive/ose/v1/space/allocation/get/' '' $host
  vector 'a JSON body' PUT "https://$host/koodrive/ose/v1/space/1289173650183882753" '{"status":"1","type":0}' '/koodrive/ose/v1/space/1289173650183882753/' '' $host
  vector 'a body outside ASCII' POST "https://$host/koodrive/ose/v1/space/group" '{"name":"设计 ☕"}' '/koodrive/ose/v1/space/group/' '' $host
  vector 'a DELETE without a body' DELETE "https://$host/koodrive/ose/v1/space/group/1" '' '/koodrive/ose/v1/space/group/1/' '' $host
  vector 'a path that ends in a slash' GET "https://$host/koodrive/ose/v1/" '' '/koodrive/ose/v1/' '' $host
  vector 'a query to sort' GET "https://$host/koodrive/ose/v1/userList?offset=0&limit=10&Limit=1" '' '/koodrive/ose/v1/userList/' 'Limit=1&limit=10&offset=0' $host
  vector 'an empty value, and a name without value' GET "https://$host/koodrive/ose/v1/space/userList?keyWord&deptId=&offset=0" '' '/koodrive/ose/v1/space/userList/' 'deptId=&keyWord=&offset=0' $host
  vector 'reserved characters in the query' GET "https://$host/koodrive/ose/v1/userList?keyWord=a%2Bb%26c%3Dd%2Fe%3Ff%20g" '' '/koodrive/ose/v1/userList/' 'keyWord=a%2Bb%26c%3Dd%2Fe%3Ff%20g' $host
  vector 'unreserved characters stay bare, others do not' GET "https://$host/koodrive/ose/v1/userList?keyWord=A-z_0.9~!*'()" '' '/koodrive/ose/v1/userList/' 'keyWord=A-z_0.9~%21%2A%27%28%29' $host
  vector 'a query outside ASCII' GET "https://$host/koodrive/ose/v1/userList?keyWord=%E7%8E%8B%E2%98%95" '' '/koodrive/ose/v1/userList/' 'keyWord=%E7%8E%8B%E2%98%95' $host
  vector 'a repeated name sorts by value' GET "https://$host/koodrive/ose/v1/userList?id=b&id=a&id=%7E" '' '/koodrive/ose/v1/userList/' 'id=a&id=b&id=~' $host
  vector 'a path segment to encode' GET "https://$host/koodrive/ose/v1/files/a%20b+c%2Fd%E7%8E%8B%3F(1)" '' '/koodrive/ose/v1/files/a%20b%2Bc%2Fd%E7%8E%8B%3F%281%29/' '' $host
  vector 'a host with a port' GET 'http://127.0.0.1:4010/koodrive/ose/v1/space/allocation/get' '' '/koodrive/ose/v1/space/allocation/get/' '' '127.0.0.1:4010'
  printf '\n]\n'
} > vectors.json
